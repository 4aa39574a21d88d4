using QaBot.Answering.Indexing.Packing;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Indexing.Shards;

/// <summary>What is asked of a shard's documents, as bytes: questions are written and answers read at the machine that asks.</summary>
internal static class ShardAnswers
{
    /// <summary>Asks for documents.</summary>
    /// <param name="request">The request.</param>
    /// <param name="query">The packed query and its statistics.</param>
    /// <param name="among">The ids of the only articles to look in; null for all.</param>
    /// <param name="count">How many documents to find.</param>
    public static void AskSearch(PackWriter request, ReadOnlySpan<byte> query, IReadOnlyList<string>? among, int count)
    {
        request.Bytes(query);
        request.Number(count);
        request.Flag(among is not null);
        request.Number(among?.Count ?? 0);
        foreach (var id in among ?? [])
        {
            request.Text(id);
        }
    }

    /// <summary>Searches.</summary>
    public static void Search(ref PackReader request, IndexSnapshot snapshot, PackWriter reply)
    {
        var query = QueryPacker.Unpack(ref request);
        var searcher = new ShardSearcher(snapshot.Reader, WholeStatistics.Unpack(ref request));
        var count = request.Number();
        var isAmong = request.Flag();
        var among = new string[request.Number()];
        for (var i = 0; i < among.Length; i++)
        {
            among[i] = request.Text();
        }

        var hits = LocalDocuments.Search(searcher, query, isAmong ? among : null, count);
        reply.Number(hits.Length);
        foreach (var hit in hits)
        {
            reply.Number(hit.Doc);
            reply.Single(hit.Score);
        }
    }

    /// <summary>Reads the documents that were found, best first.</summary>
    public static IReadOnlyList<(FoundDocument Document, float Score)> ReadSearch(PackReader reply, DocumentMap map)
    {
        var found = new (FoundDocument, float)[reply.Number()];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = (map.Locate(reply.Number()), reply.Single());
        }

        return found;
    }

    /// <summary>Asks for packed articles.</summary>
    public static void AskArticles(PackWriter request, IReadOnlyCollection<ArticleEntry> entries)
    {
        request.Number(entries.Count);
        foreach (var entry in entries)
        {
            request.Number(entry.ArticleDocument);
        }
    }

    /// <summary>Gives packed articles.</summary>
    public static void Articles(ref PackReader request, LocalDocuments documents, PackWriter reply)
    {
        for (var left = request.Number(); left > 0; left--)
        {
            var packed = documents.Packed(request.Number());
            reply.Number(packed.Length);
            reply.Bytes(packed.Span);
        }
    }

    /// <summary>Reads packed articles.</summary>
    public static IReadOnlyList<byte[]> ReadArticles(PackReader reply, int count)
    {
        var articles = new byte[count][];
        for (var i = 0; i < count; i++)
        {
            articles[i] = reply.Bytes(reply.Number());
        }

        return articles;
    }

    /// <summary>Asks in how many parts of an article stems stand.</summary>
    public static void AskCount(PackWriter request, ArticleEntry entry, Language language, IReadOnlyList<string> stems)
    {
        request.Number(entry.ArticleDocument);
        request.Text(language.Code);
        request.Number(stems.Count);
        foreach (var stem in stems)
        {
            request.Text(stem);
        }
    }

    /// <summary>Counts.</summary>
    public static void Count(ref PackReader request, LocalDocuments documents, PackWriter reply)
    {
        var entry = documents.Map.Locate(request.Number()).Article;
        var language = Language.Of(request.Text());
        var stems = new string[request.Number()];
        for (var i = 0; i < stems.Length; i++)
        {
            stems[i] = request.Text();
        }

        foreach (var (sentences, paragraphs) in documents.Count(entry, language, stems))
        {
            reply.Number(sentences);
            reply.Number(paragraphs);
        }
    }

    /// <summary>Reads the counts.</summary>
    public static IReadOnlyList<StemCount> ReadCount(PackReader reply, int count)
    {
        var counts = new StemCount[count];
        for (var i = 0; i < count; i++)
        {
            counts[i] = new StemCount(reply.Number(), reply.Number());
        }

        return counts;
    }
}
