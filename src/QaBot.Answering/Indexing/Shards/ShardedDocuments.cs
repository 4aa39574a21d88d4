using Lucene.Net.Index;
using Lucene.Net.Search;
using QaBot.Answering.Indexing.Packing;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Indexing.Shards;

/// <summary>
/// The documents of several shards, asked at once. A query is scored by the statistics of all of them, so that the best are
/// the best of the whole, equals in the order that one index would have them in.
/// </summary>
/// <param name="shards">The way to them.</param>
/// <param name="contents">What is known of each that is there.</param>
/// <param name="whole">Tells the statistics of all of them.</param>
/// <param name="cache">Keeps unpacked articles.</param>
internal sealed class ShardedDocuments(
    IArticleShards shards, IReadOnlyDictionary<int, ShardContents> contents, IndexSearcher whole, ArticleCache cache) : IDocuments
{
    /// <inheritdoc/>
    /// <exception cref="AnsweringException">A shard did not answer; a <see cref="ShardFailure"/> says which.</exception>
    public IReadOnlyList<FoundDocument> Search(Query query, IReadOnlyList<ArticleEntry>? among, int count)
    {
        var packed = new PackWriter();
        var terms = new HashSet<Term>();
        QueryPacker.Pack(packed, query, terms);
        WholeStatistics.Of(whole, terms).Pack(packed);
        var ids = among?.ToLookup(entry => ShardShare.Of(entry.Id, shards.Count), entry => entry.Id);
        int[] asked = [.. contents.Keys.Where(shard => ids?.Contains(shard) != false)];
        var answers = Ask(asked, ShardRequest.Search, (shard, request) =>
            ShardAnswers.AskSearch(request, packed.Written.Span, ids?[shard].ToArray(), count));
        FoundDocument[] found = [.. answers
            .SelectMany(answer => ShardAnswers.ReadSearch(answer.Value.Read(), contents[answer.Key].Map))
            .OrderByDescending(hit => hit.Score)
            .ThenBy(hit => hit.Document.Article.File, StringComparer.Ordinal)
            .ThenBy(hit => hit.Document.Place)
            .Take(count)
            .Select(hit => hit.Document)];
        Fetch([.. found.Select(document => document.Article).Distinct()]);
        return found;
    }

    /// <inheritdoc/>
    /// <exception cref="AnsweringException">The shard did not answer.</exception>
    public ReadOnlyMemory<byte> Packed(ArticleEntry entry) =>
        ShardAnswers.ReadArticles(AskOne(entry, ShardRequest.Articles, request => ShardAnswers.AskArticles(request, [entry])).Read(), 1)[0];

    /// <inheritdoc/>
    /// <exception cref="AnsweringException">The shard did not answer.</exception>
    public IReadOnlyList<StemCount> Count(ArticleEntry entry, Language language, IReadOnlyList<string> stems) =>
        ShardAnswers.ReadCount(
            AskOne(entry, ShardRequest.Count, request => ShardAnswers.AskCount(request, entry, language, stems)).Read(), stems.Count);

    // What was found is read next: all of it at once rather than article by article.
    private void Fetch(IReadOnlyList<ArticleEntry> entries)
    {
        var missing = entries.Where(entry => !cache.Contains(entry)).ToLookup(entry => ShardShare.Of(entry.Id, shards.Count));
        var answers = Ask([.. missing.Select(shard => shard.Key)], ShardRequest.Articles,
            (shard, request) => ShardAnswers.AskArticles(request, [.. missing[shard]]));
        foreach (var (shard, answer) in answers)
        {
            foreach (var (entry, bytes) in missing[shard].Zip(ShardAnswers.ReadArticles(answer.Read(), missing[shard].Count())))
            {
                cache.Get(entry, _ => IndexSnapshot.Unpack(entry, () => bytes));
            }
        }
    }

    private ShardAnswer AskOne(ArticleEntry entry, ShardRequest asked, Action<PackWriter> write) =>
        Ask([ShardShare.Of(entry.Id, shards.Count)], asked, (_, request) => write(request)).Values.Single();

    private Dictionary<int, ShardAnswer> Ask(int[] asked, ShardRequest what, Action<int, PackWriter> write)
    {
        if (asked.Length == 0)
        {
            return [];
        }

        var asking = asked.Select(shard =>
        {
            var request = ShardMessage.Ask(what, contents[shard].Version);
            write(shard, request);
            return ShardAnswer.AskAsync(shards, shard, request.Written.ToArray(), shards.TimeLimit, CancellationToken.None);
        });
        var answers = asked.Zip(Task.WhenAll(asking).GetAwaiter().GetResult()).ToDictionary(pair => pair.First, pair => pair.Second);
        var failed = answers.Where(answer => answer.Value.Reply != ShardReply.Done).ToDictionary();
        return failed.Count == 0 ? answers : throw ShardFailure.Of(failed, shards.Count);
    }
}
