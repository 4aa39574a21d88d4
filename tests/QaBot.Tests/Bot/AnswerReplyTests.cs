using QaBot.Answering;
using QaBot.Answering.Answers;
using QaBot.Asking;
using QaBot.Bot.Replies;
using QaBot.Rendering;
using QaBot.Tests.Fixtures;

namespace QaBot.Tests.Bot;

public sealed class AnswerReplyTests(BotFixture fixture) : IClassFixture<BotFixture>
{
    [Theory]
    [InlineData("When was Bushehr 2 started?")]
    [InlineData("Who painted the zeppelin?")]
    public void Reply_says_when_the_time_ran_out_or_the_reader_was_left_out(string question)
    {
        var answer = fixture.Bot.Holder.Current!.Answerer.Ask(question, new AskOptions());

        Assert.DoesNotContain(IncompleteWords.Text, Lines(answer));
        Assert.Contains(IncompleteWords.Text, Lines(answer with { IsIncomplete = true }));
        Assert.Contains(IncompleteWords.RulesAlone, Lines(answer with { IsByRulesAlone = true }));
    }

    [Theory]
    [InlineData("When was Bushehr 2 started?")]
    [InlineData("Who painted the zeppelin?")]
    public void Reply_its_explanation_and_JSON_name_shards_that_did_not_answer(string question)
    {
        var answer = fixture.Bot.Holder.Current!.Answerer.Ask(question, new AskOptions());
        var lacking = answer with { MissingShards = ["shard 2 of 5"] };

        Assert.Null(IncompleteWords.Of(answer.MissingShards));
        Assert.Contains(Lines(lacking), line => line.Contains("shard 2 of 5 does not answer", StringComparison.Ordinal));
        Assert.Contains("shard 2 of 5", WhyReply.Of(lacking).Parts.OfType<LinePart>().First().Text, StringComparison.Ordinal);
        Assert.Contains("\"missingShards\":[\"shard 2 of 5\"]", AnsweredLine.Of(null, lacking).ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("missingShards", AnsweredLine.Of(null, answer).ToJson(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Lines(Answer answer) =>
        AnswerReply.Of(answer, "1", []).Parts.OfType<LinePart>().Select(line => line.Text);
}
