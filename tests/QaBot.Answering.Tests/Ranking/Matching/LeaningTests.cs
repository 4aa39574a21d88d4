using QaBot.Answering.Analysis;
using QaBot.Answering.Analysis.Times;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Tests.Ranking.Matching;

public class LeaningTests
{
    [Theory]
    [InlineData("He retired in 1974.")]
    [InlineData("It was designed by Anna Berg.")]
    [InlineData("However, they came back.")]
    [InlineData("Its lamp can be seen from afar.")]
    [InlineData("The keeper said that he would stay.")]
    [InlineData("This ban was lifted.")]
    [InlineData("The deal came into force.")]
    [InlineData("The latter was closed.")]
    [InlineData("Both were painted.")]
    public void Sentence_leans_when_it_points_back(string sentence)
    {
        Assert.True(Lean(sentence) >= Leaning.Needed);
    }

    [Theory]
    [InlineData("Anna Berg designed the lighthouse.")]
    [InlineData("In 1931, the Skarholm Electric Company installed a lamp.")]
    [InlineData("Construction began in 1958.")]
    [InlineData("The Marlow Chess Club was founded in 1919.")]
    [InlineData("It is said that ghosts live there.")]
    public void Sentence_stands_alone_when_it_names_what_it_speaks_of(string sentence)
    {
        Assert.True(Lean(sentence) < Leaning.Needed);
    }

    [Fact]
    public void Definite_noun_leans_less_where_a_paragraph_opens()
    {
        Assert.True(Lean("The tower is high.", opensParagraph: true) < Leaning.Needed);
    }

    [Fact]
    public void Sentence_without_words_does_not_lean()
    {
        Assert.Equal(0, Lean("..."));
    }

    private static double Lean(string sentence, bool opensParagraph = false)
    {
        using var tokenizer = new TextTokenizer();
        return Leaning.Of(sentence, tokenizer.Tokenize(sentence), Array.Empty<TimeMention>(), opensParagraph);
    }
}
