using QaBot.Answering.Questions;

namespace QaBot.Answering.Tests.Questions;

public class AbbreviationQuestionTests
{
    [Theory]
    [InlineData("What does RNLI stand for?", "RNLI", true)]
    [InlineData("what does rnli stand for", "rnli", true)]
    [InlineData("What do the letters R.S. stand for?", "R.S", true)]
    [InlineData("What is RNLI short for?", "RNLI", true)]
    [InlineData("What's RNLI an abbreviation of?", "RNLI", true)]
    [InlineData("What does RNLI mean?", "RNLI", true)]
    [InlineData("What is the full name of the RNLI?", "RNLI", true)]
    [InlineData("What is the RNLI?", "RNLI", false)]
    [InlineData("What is A-12?", null, false)]
    [InlineData("What does the flag mean?", null, false)]
    [InlineData("What is the bridge?", null, false)]
    [InlineData("WHAT IS THE BRIDGE?", null, false)] // capitals tell nothing
    [InlineData("What is the full name of Helen?", null, false)]
    [InlineData("Who does the RNLI pay?", null, false)]
    public void Question_for_a_long_form_is_told(string question, string? abbreviation, bool plain)
    {
        var asked = AbbreviationQuestion.Of(question);

        Assert.Equal((abbreviation, plain), (asked?.Abbreviation, asked?.IsPlain ?? false));
    }
}
