using Microsoft.Extensions.Time.Testing;
using QaBot.Answering.Answers;
using QaBot.Answering.Indexing;
using QaBot.Answering.Indexing.Shards;
using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Indexing.Shards;

public sealed class MissingShardTests : IDisposable
{
    private const int Count = 3;
    private const string OfBridge = "Who designed the Velden Bridge?";
    private const string OfClub = "Who founded the Marlow Chess Club?";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TempFolder folder = new();
    private readonly LocalShards shards;

    public MissingShardTests()
    {
        folder.WriteArticles();
        shards = new LocalShards(folder.Articles, Count) { TimeLimit = TimeSpan.FromMilliseconds(500) };
        shards.OpenedAsync().Wait(Patience);
    }

    public void Dispose()
    {
        shards.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Shard_that_is_silent_is_named_and_the_others_answer()
    {
        Assert.NotEqual(ShardOf("bridge"), ShardOf("chess-club"));
        using var index = Open(TimeProvider.System);
        using var answerer = Answerer(index);
        Assert.Empty(Ask(answerer, OfClub).MissingShards);

        shards.Silent = ShardOf("bridge");

        var club = Ask(answerer, OfClub);
        Assert.Equal("Edith Moore", club.ShortAnswer?.Text);
        Assert.Equal([$"shard {shards.Silent + 1} of {Count}"], club.MissingShards);
        Assert.False(Ask(answerer, OfBridge).Answered);
        Assert.Contains($"Shard {shards.Silent + 1} of {Count} did not answer", index.LastError?.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("bridge", index.Ids());
    }

    [Fact]
    public async Task Shard_that_answers_again_is_served_again()
    {
        shards.Silent = ShardOf("bridge");
        var time = new FakeTimeProvider();
        var opening = Task.Run(() => Open(time));

        // It is waited for, but not for ever.
        await AdvanceUntilAsync(time, opening);
        using var index = await opening;
        using var answerer = Answerer(index);
        Assert.Single(Ask(answerer, OfBridge).MissingShards);

        shards.Silent = null;
        var back = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        index.Refreshed += (_, _) => back.TrySetResult();
        await AdvanceUntilAsync(time, back.Task);

        var bridge = Ask(answerer, OfBridge);
        Assert.Equal("Marta Keller", bridge.ShortAnswer?.Text);
        Assert.Empty(bridge.MissingShards);
        Assert.Null(index.LastError);
    }

    [Fact]
    public void Article_that_changed_at_its_shard_is_read_anew_within_the_question()
    {
        // The clock stands still, so that only the question finds the change.
        using var index = Open(new FakeTimeProvider());
        using var answerer = Answerer(index);
        Assert.Equal("Marta Keller", Ask(answerer, OfBridge).ShortAnswer?.Text);

        var changed = SmallArticles.Bridge.Replace("Marta Keller", "Greta Lindqvist", StringComparison.Ordinal);
        folder.Write("bridge.md", changed, DateTime.UtcNow);
        using (var other = Open(new FakeTimeProvider()))
        {
            Assert.Equal(["bridge"], other.Refresh().Changed);
        }

        var bridge = Ask(answerer, OfBridge);
        Assert.Equal("Greta Lindqvist", bridge.ShortAnswer?.Text);
        Assert.Empty(bridge.MissingShards);
    }

    [Fact]
    public async Task Request_of_another_build_and_one_that_makes_no_sense_are_refused_in_words()
    {
        var reply = await shards.AskAsync(0, [1, 3, 120, 121, 122, 0, 0], CancellationToken.None);
        var senseless = await shards.AskAsync(0, [255, 255], CancellationToken.None);

        Assert.Contains("another build", System.Text.Encoding.UTF8.GetString(reply), StringComparison.Ordinal);
        Assert.Contains("cut off", System.Text.Encoding.UTF8.GetString(senseless), StringComparison.Ordinal);
    }

    private static async Task AdvanceUntilAsync(FakeTimeProvider time, Task end)
    {
        while (!end.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await Task.WhenAny(end, Task.Delay(50));
        }
    }

    private static int ShardOf(string id) => Enumerable.Range(0, Count).Single(shard => new ShardShare(shard, Count).Holds(id));

    private static QuestionAnswerer Answerer(ArticleIndex index) =>
        new(index, ShippedFiles.Synonyms, new AnsweringOptions { Reader = false });

    private static Answer Ask(QuestionAnswerer answerer, string question) =>
        answerer.Ask(question, new AskOptions { TimeLimit = Timeout.InfiniteTimeSpan });

    private ArticleIndex Open(TimeProvider time) => ArticleIndex.Open(folder.Options(inMemory: true), shards, timeProvider: time);
}
