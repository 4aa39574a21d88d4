using System.Globalization;
using QaBot.Answering;
using QaBot.Answering.Answers;
using QaBot.Answering.Indexing;
using QaBot.Answering.Questions;
using QaBot.Asking;
using QaBot.TestSupport;

namespace QaBot.Tests.Commands;

public sealed class DeterminismTests : IDisposable
{
    private const int Runs = 10;
    private const int RunsPerThread = 3;

    private static readonly string[] Questions =
    [
        "when was Bushehr 2 started",
        "Who is the supreme leader of Iran?",
        "Which companies are negotiating about oil fields?",
        "how much was the trade betwen the countries worth last year",
        "What does Russia buy from Iran?",
        "When will the third unit be completed?",
        "How many submarines did Iran buy?",
        "zeppelin",
    ];

    private readonly ArticleIndex index = Open();

    [Fact]
    public void Same_question_gives_the_same_bytes_in_every_run()
    {
        var answerer = Answerer(index);
        var first = AskAll(answerer);

        Assert.All(Enumerable.Range(0, Runs), _ => Assert.Equal(first, AskAll(answerer)));
    }

    [Fact]
    public void Same_question_gives_the_same_bytes_of_an_index_built_anew()
    {
        using var other = Open();

        Assert.Equal(AskAll(Answerer(index)), AskAll(Answerer(other)));
    }

    // A new answerer each time: what threads find prepared by others is what they could get in each other's way with.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public async Task Same_question_gives_the_same_bytes_whoever_else_asks(int threads)
    {
        var expected = AskAll(Answerer(index));
        using var fresh = Open();
        var answerer = Answerer(fresh);
        using var start = new Barrier(threads);
        var asking = Enumerable.Range(0, threads).Select(_ => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return Enumerable.Range(0, RunsPerThread).Select(_ => AskAll(answerer)).ToList();
            },
            TaskCreationOptions.LongRunning));

        Assert.All((await Task.WhenAll(asking)).SelectMany(answers => answers), answers => Assert.Equal(expected, answers));
    }

    public void Dispose() => index.Dispose();

    private static ArticleIndex Open() =>
        ArticleIndex.Open(new ArticleIndexOptions { Articles = Repository.Articles });

    private static QuestionAnswerer Answerer(ArticleIndex index) =>
        new(index, Synonyms.Load(Repository.Path("index", "synonyms.txt")),
            new AnsweringOptions { Reader = true, TimeLimit = TimeSpan.FromHours(1) });

    private static string AskAll(QuestionAnswerer answerer) =>
        string.Join('\n', Questions.Select(question => Line(answerer.Ask(question, new AskOptions { Top = 10 }))));

    // The line of "ask --json", with the figures to the last bit behind it.
    private static string Line(Answer answer) =>
        string.Join(' ', answer.Candidates.Select(candidate => candidate.Score).Prepend(answer.Confidence)
            .Select(figure => figure.ToString("R", CultureInfo.InvariantCulture)).Prepend(AnsweredLine.Of(null, answer).ToJson()));
}
