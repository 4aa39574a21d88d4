using QaBot.Answering.Questions;
using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Questions;

public sealed class QuestionAnalyzerTests(SmallArticlesFixture small) : IClassFixture<SmallArticlesFixture>
{
    [Theory]
    [InlineData("When was the lighthouse completed?", "lighthouse completed")]
    [InlineData("Who is it?", "")]
    [InlineData("???", "")]
    [InlineData("bridge bridge bridge", "bridge")]
    public void Terms_are_the_words_of_meaning_once_each(string question, string expected)
    {
        Assert.Equal(expected, string.Join(' ', Analyzed(question).Terms.Select(term => term.Word)));
    }

    [Theory]
    [InlineData("Who is the light's keepr?", "keepr", "keeper")]
    [InlineData("When was the lighthose completed?", "lighthose", "lighthouse")]
    [InlineData("Who desgined the bridge?", "desgined", "designed")]
    [InlineData("Who won the champoinship?", "champoinship", "championship")]
    [InlineData("When was the tornament?", "tornament", "tournament")]
    [InlineData("Wher is the bridge?", "Wher", "Where")]
    [InlineData("Whn was the bridge opened?", "Whn", "When")]
    public void Misspelled_word_is_read_as_the_articles_word(string question, string typed, string meant)
    {
        Assert.Equal([new SpellingCorrection(typed, meant)], Analyzed(question).Corrections);
    }

    [Theory]
    [InlineData("When was the cathedral built?")]
    [InlineData("Who visited the bridge?")]
    [InlineData("When did the keepers retire?")]
    [InlineData("How tall is it?")]
    [InlineData("What about 1887 and 1888?")]
    [InlineData("Is it free?")]
    public void Word_that_is_spelled_right_stays(string question)
    {
        Assert.Empty(Analyzed(question).Corrections);
    }

    [Theory]
    [InlineData("begin", "began")]
    [InlineData("write", "wrote")]
    [InlineData("win", "won")]
    [InlineData("teach", "taught")]
    [InlineData("take", "took")]
    public void Irregular_form_is_indexed_under_its_base(string asked, string written)
    {
        Assert.Equal(Analyzed(asked).Terms[0].Stem, Analyzed(written).Terms[0].Stem);
    }

    [Theory]
    [InlineData("navigate", "navig")]
    [InlineData("completion", "complet")]
    [InlineData("constructed", "construct")]
    public void Word_of_the_same_root_counts(string asked, string rootOfOther)
    {
        var term = Analyzed(asked).Terms[0];

        Assert.True(term.IsKnown);
        Assert.StartsWith(rootOfOther,
            term.Alternatives.Keys.Append(term.Stem).First(form => form.StartsWith(rootOfOther, StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("started", "begin")]
    [InlineData("purchase", "cost")]
    public void Synonym_counts_when_the_articles_hold_it(string asked, string synonym)
    {
        using var engine = TestEngine.Over(SmallArticles.All, synonyms: Synonyms.Parse(["start, begin", "purchase, cost"], "test"));

        Assert.Contains(synonym, engine.Ask(asked).Question.Terms[0].Alternatives.Keys);
    }

    [Fact]
    public void Synonym_that_no_article_holds_does_not_count()
    {
        using var engine = TestEngine.Over(SmallArticles.All, synonyms: Synonyms.Parse(["bridge, viaduct"], "test"));

        Assert.DoesNotContain("viaduct", engine.Ask("bridge").Question.Terms[0].Alternatives.Keys);
    }

    [Fact]
    public void Word_that_no_article_holds_is_unknown()
    {
        Assert.False(Analyzed("zeppelin").Terms[0].IsKnown);
    }

    [Fact]
    public void Time_of_the_question_is_laid_on_the_axis()
    {
        var time = Assert.Single(Analyzed("What happened on 3 March 1998?").Times);

        Assert.Equal("1998-03-03", time.Start.ToString("uuuu-MM-dd", null));
    }

    [Fact]
    public void Possessive_ending_is_no_misspelling()
    {
        Assert.Empty(Analyzed("What is the bridge's length?").Corrections);
    }

    [Fact]
    public void Question_keeps_the_words_as_they_were_typed()
    {
        const string Typed = "  Hi! WHEN was the Lighthose completed??  ";

        Assert.Equal(Typed, Analyzed(Typed).Text);
    }

    private Question Analyzed(string question) => small.Engine.Ask(question).Question;
}
