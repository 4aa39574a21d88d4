using CsCheck;
using QaBot.Answering.Answers;
using QaBot.TestSupport;

namespace QaBot.Answering.Tests.Answering;

public sealed class HostileQuestionTests(SmallArticlesFixture small) : IClassFixture<SmallArticlesFixture>
{
    [Theory]
    [InlineData("AND")]
    [InlineData("bridge AND")]
    [InlineData("OR OR")]
    [InlineData("NOT bridge")]
    [InlineData("*")]
    [InlineData("*:*")]
    [InlineData("bridge*")]
    [InlineData("bri?ge~2")]
    [InlineData("\"")]
    [InlineData("\"the bridge")]
    [InlineData("[a TO b]")]
    [InlineData("{a TO b}")]
    [InlineData("text:bridge")]
    [InlineData("bridge^9999999999")]
    [InlineData("((((((((((")]
    [InlineData("\\")]
    [InlineData("/.*/")]
    [InlineData("+-&&||!")]
    [InlineData("\0\u0001\u001f")]
    [InlineData("\u202e\u200b\ufeff")]
    [InlineData("\ud83d")]
    [InlineData("\ude00\ud83d bridge")]
    [InlineData("a\u0301\u0301\u0301\u0301")]
    [InlineData("👨‍👩‍👧‍👦 bridge 🌉?")]
    [InlineData("'''")]
    [InlineData("'s")]
    [InlineData("x's")]
    [InlineData("s's's")]
    [InlineData("0/0")]
    [InlineData("99999999999999999999999 years ago")]
    [InlineData("9999 years later in 9999")]
    [InlineData("9999 decades ago")]
    [InlineData("year 0, 0 BC, 9999 BC, 0000-00-00")]
    [InlineData("February 29, 1900; 31 April 2001; 99 May 2000")]
    [InlineData("after 9999-12-31")]
    [InlineData("before January 1, 9999")]
    [InlineData("after December 31, 9999")]
    [InlineData("40th century BC")]
    [InlineData("橋はいつ開通しましたか")]
    [InlineData("متى افتتح الجسر؟")]
    [InlineData("Когда открыли мост?")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("'; DROP TABLE bridges; --")]
    [InlineData("%s%n%x {0} ${x}")]
    public void Any_question_gets_an_answer_or_a_reason(string question)
    {
        AssertSound(small.Engine.Ask(question));
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(4_001)]
    [InlineData(100_000)]
    public void Long_question_gets_an_answer_or_a_reason(int length)
    {
        var question = string.Concat(Enumerable.Repeat("When was the bridge 😀 opened by Jonas? ", (length / 30) + 1))[..length];

        AssertSound(small.Engine.Ask(question));
    }

    [Fact]
    public void Long_word_gets_a_reason()
    {
        AssertSound(small.Engine.Ask(new string('a', 100_000)));
    }

    [Fact]
    public void Hostile_text_gets_an_answer_or_a_reason()
    {
        Assert.All(HostileText.All, question => AssertSound(small.Engine.Ask(question)));
    }

    [Fact]
    public void Any_string_gets_an_answer_or_a_reason()
    {
        Gen.String[Gen.Char, 0, 60].Sample(question => AssertSound(small.Engine.Ask(question)), iter: Effort.Of(2_000));
    }

    [Fact]
    public void Any_mixture_of_words_gets_an_answer_or_a_reason()
    {
        GenOf.Any(
                "when", "who", "how", "many", "much", "what", "was", "the", "bridge", "Bridge's", "lighthouse", "May", "may", "29", "1988",
                    "BC", "last", "year", "three", "days",
                "later", "before", "after", "century", "19th", ",", "?", "!", "\"", "AND", "*", "~2", "[", "TO", "]", "$", "%", "😀",
                    "\ud800", "please", "hello", "\n", "-", "q1", "of", "that")
            .Array[0, 14]
            .Sample(words => AssertSound(small.Engine.Ask(string.Join(' ', words))), iter: Effort.Of(2_000));
    }

    [Fact]
    public void Question_that_is_null_is_a_mistake_of_the_caller()
    {
        Assert.Throws<ArgumentNullException>(() => small.Engine.Ask(null!));
    }

    private void AssertSound(Answer answer)
    {
        Assert.InRange(answer.Confidence, 0, 1);
        Assert.Equal(answer.Answered, answer.Declined is null);
        Assert.Equal(answer.Answered, answer.DeclinedBecause.Length == 0);
        Assert.True(!answer.Answered || answer.Quote is not null);
        Verbatim.AssertHolds(answer, small.Engine);
    }
}
