using QaBot.Answering.Questions;

namespace QaBot.Answering.Tests.Questions;

public class SynonymsTests
{
    [Fact]
    public void Words_of_one_line_count_for_one_another()
    {
        var synonyms = Synonyms.Parse(["lamp, lantern"], "test");

        Assert.Equal(["lamp"], synonyms.Find("lantern"));
        Assert.Equal(["lantern"], synonyms.Find("lamp"));
    }

    [Fact]
    public void Arrow_counts_one_way()
    {
        var synonyms = Synonyms.Parse(["keeper => guard"], "test");

        Assert.Equal(["guard"], synonyms.Find("keeper"));
        Assert.Empty(synonyms.Find("guard"));
    }

    [Fact]
    public void Remarks_and_empty_lines_are_passed_over()
    {
        var synonyms = Synonyms.Parse(["# lamp, lantern", "", "  "], "test");

        Assert.Empty(synonyms.Find("lamp"));
    }

    [Fact]
    public void Entry_may_have_several_words()
    {
        var synonyms = Synonyms.Parse(["light house, lighthouse"], "test");

        Assert.Contains("light hous", synonyms.Find("lighthous").Concat(synonyms.Find("lighthouse")).Select(entry => entry.TrimEnd('e')));
    }

    [Theory]
    [InlineData("lamp")]
    [InlineData("lamp =>")]
    [InlineData("=> lamp")]
    [InlineData("a => b => c")]
    [InlineData(",")]
    public void Line_that_is_not_understood_is_named(string line)
    {
        var error = Assert.Throws<AnsweringException>(() => Synonyms.Parse(["# words", line], "words.txt"));

        Assert.Contains("words.txt, line 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void File_that_is_not_there_is_an_error_for_the_user()
    {
        var error = Assert.Throws<AnsweringException>(() => Synonyms.Load("no/such/words.txt"));

        Assert.Contains("words.txt", error.Message, StringComparison.Ordinal);
    }
}
