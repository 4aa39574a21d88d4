namespace QaBot.Answering.Tests.Answering;

public sealed class RewordedQuestionTests(ShippedArticleFixture shipped) : IClassFixture<ShippedArticleFixture>
{
    private static readonly string[] Questions =
    [
        "When was Bushehr 2 started?",
        "When was the groundbreaking ceremony held?",
        "Who is the supreme leader of Iran?",
        "Where was the fifth Caspian summit held?",
        "When did the Culture Mission open?",
        "Which cities hosted the Iranian culture week?",
        "When did Russian imports of Iranian oil begin?",
        "When was the memorandum on the wheat trade signed?",
        "How much was the trade between the countries worth last year?",
        "Why was the S-300 deal suspended?",
    ];

    public static TheoryData<string> Asked { get; } = new(Questions);

    [Theory]
    [MemberData(nameof(Asked))]
    public void Greeting_changes_nothing(string question)
    {
        AssertSame(question, $"Hello! Could you please tell me: {question} Thank you!");
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void Capitals_change_nothing(string question)
    {
        AssertSame(question, question.ToUpperInvariant());
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void Small_letters_change_nothing(string question)
    {
        AssertSame(question, question.ToLowerInvariant());
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void Missing_question_mark_changes_nothing(string question)
    {
        AssertSame(question, question.TrimEnd('?'));
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void Extra_spaces_change_nothing(string question)
    {
        AssertSame(question, $"   {question.Replace(" ", "   ", StringComparison.Ordinal)}\n");
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void More_question_marks_change_nothing(string question)
    {
        AssertSame(question, question + "???!");
    }

    [Theory]
    [InlineData("When was the groundbreaking ceremony held?", "When was the groundbraking ceremony held?")]
    [InlineData("When was the groundbreaking ceremony held?", "When was the groundbreaking ceremoney held?")]
    [InlineData("Who is the supreme leader of Iran?", "Who is the supreem leader of Iran?")]
    [InlineData("Where was the fifth Caspian summit held?", "Where was the fifth Caspain summit held?")]
    [InlineData("Where was the fifth Caspian summit held?", "Where was the fifth Caspian sumit held?")]
    [InlineData("Which cities hosted the Iranian culture week?", "Which cities hosted the Iranian cultur week?")]
    [InlineData("When did Russian imports of Iranian oil begin?", "When did Russian imports of Irannian oil begin?")]
    [InlineData("When was the memorandum on the wheat trade signed?", "When was the memorandom on the wheat trade signed?")]
    [InlineData("When did the Culture Mission open?", "When did the Culture Misson open?")]
    [InlineData("Why was the S-300 deal suspended?", "Why was the S-300 deal suspennded?")]
    public void Misspelling_changes_nothing(string question, string misspelled)
    {
        AssertSame(question, misspelled);
    }

    private void AssertSame(string question, string reworded)
    {
        Assert.Equal(shipped.Engine.First(question), shipped.Engine.First(reworded));
    }
}
