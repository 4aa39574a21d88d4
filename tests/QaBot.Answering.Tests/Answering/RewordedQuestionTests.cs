namespace QaBot.Answering.Tests.Answering;

public sealed class RewordedQuestionTests(ShippedArticleFixture shipped) : IClassFixture<ShippedArticleFixture>
{
    [Theory]
    [MemberData(nameof(RewordedQuestions.Facts), MemberType = typeof(RewordedQuestions))]
    public void First_quote_holds_the_fact(string question, string fact)
    {
        Assert.Contains(fact, shipped.First(question), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RewordedQuestions.Paraphrases), MemberType = typeof(RewordedQuestions))]
    public void Other_words_change_nothing(string question, string paraphrase)
    {
        AssertSame(question, paraphrase);
    }

    [Theory]
    [MemberData(nameof(RewordedQuestions.Misspelled), MemberType = typeof(RewordedQuestions))]
    public void Swapped_letters_change_nothing(string question, string misspelled)
    {
        AssertSame(question, misspelled);
    }

    [Theory]
    [MemberData(nameof(RewordedQuestions.Asked), MemberType = typeof(RewordedQuestions))]
    public void Greeting_changes_nothing(string question)
    {
        AssertSame(question, $"Hello! Could you please tell me: {question} Thank you!");
    }

    [Theory]
    [MemberData(nameof(RewordedQuestions.Asked), MemberType = typeof(RewordedQuestions))]
    public void Short_greeting_changes_nothing(string question)
    {
        AssertSame(question, $"hi there, {char.ToLowerInvariant(question[0])}{question[1..]}");
    }

    [Theory]
    [MemberData(nameof(RewordedQuestions.Asked), MemberType = typeof(RewordedQuestions))]
    public void Capitals_change_nothing(string question)
    {
        AssertSame(question, question.ToUpperInvariant());
    }

    [Theory]
    [MemberData(nameof(RewordedQuestions.Asked), MemberType = typeof(RewordedQuestions))]
    public void Small_letters_change_nothing(string question)
    {
        AssertSame(question, question.ToLowerInvariant());
    }

    [Theory]
    [MemberData(nameof(RewordedQuestions.Asked), MemberType = typeof(RewordedQuestions))]
    public void Missing_question_mark_changes_nothing(string question)
    {
        AssertSame(question, question.TrimEnd('?'));
    }

    [Theory]
    [MemberData(nameof(RewordedQuestions.Asked), MemberType = typeof(RewordedQuestions))]
    public void Extra_spaces_change_nothing(string question)
    {
        AssertSame(question, $"   {question.Replace(" ", "   ", StringComparison.Ordinal)}\n");
    }

    [Theory]
    [MemberData(nameof(RewordedQuestions.Asked), MemberType = typeof(RewordedQuestions))]
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
        Assert.Equal(shipped.First(question), shipped.Engine.First(reworded));
    }
}
