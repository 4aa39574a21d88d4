using QaBot.Answering.Languages;

namespace QaBot.Answering.Tests.Indexing;

public class IrregularFormsTests
{
    [Theory]
    [InlineData("came", "come")]
    [InlineData("sewn", "sewed")]
    [InlineData("mown", "mow")]
    [InlineData("overthrown", "overthrew")]
    [InlineData("fishermen", "fisherman")]
    [InlineData("policewomen", "policewoman")]
    [InlineData("grandchildren", "grandchild")]
    [InlineData("oxen", "ox")]
    [InlineData("hooves", "hoof")]
    [InlineData("criteria", "criterion")]
    [InlineData("larvae", "larva")]
    [InlineData("furthest", "far")]
    public void Form_of_one_word_is_indexed_as_that_word(string form, string other) => Assert.Equal(StemOf(other), StemOf(form));

    [Theory]
    [InlineData("leave", "leaves left")]
    [InlineData("left", "leave leaves")]
    [InlineData("leaves", "leaf leave left")]
    [InlineData("lives", "life live")]
    [InlineData("found", "find")]
    [InlineData("find", "found")]
    [InlineData("saw", "see")]
    [InlineData("wound", "wind")]
    [InlineData("ground", "grind")]
    [InlineData("lie", "lay")]
    [InlineData("axes", "axe axis")]
    [InlineData("rises", "rose")] // by its stem
    [InlineData("founded", "")] // a form of "found" and not of "find", though the stem is the same
    [InlineData("bridge", "")]
    public void Form_of_several_words_is_akin_to_each(string word, string expected) =>
        Assert.Equal(expected, string.Join(' ', IrregularForms.Akin(word, StemOf(word)).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("roses", "rose")]
    [InlineData("lives", "lives")]
    [InlineData("spokes", "spoke")]
    public void Form_that_is_a_word_of_its_own_keeps_its_index_form(string word, string stem) => Assert.Equal(stem, StemOf(word));

    private static string StemOf(string word)
    {
        using var tokenizer = new TextTokenizer();
        return Assert.Single(tokenizer.Tokenize(word)).Stem;
    }
}
