using QaBot.Answering;
using QaBot.Answering.Answers;
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

    private static IEnumerable<string> Lines(Answer answer) =>
        AnswerReply.Of(answer, "1", []).Parts.OfType<LinePart>().Select(line => line.Text);
}
