using QaBot.Answering.Languages;
using QaBot.Answering.Questions;

namespace QaBot.Answering.Tests.Questions;

public class WordFormTests
{
    [Theory]
    [InlineData("oldest", "old")]
    [InlineData("largest", "large")]
    [InlineData("heaviest", "heavy")]
    [InlineData("thinnest", "thin")]
    [InlineData("steep", "steepest")]
    [InlineData("dry", "driest")]
    [InlineData("forest", "")]
    [InlineData("harvest", "")]
    [InlineData("priest", "")]
    [InlineData("xyz", "")]
    public void Degrees_of_an_adjective_are_akin(string word, string expected) =>
        Assert.Equal(expected, string.Join(' ', Superlatives.Akin(word)));

    [Theory]
    [InlineData("colour", "color")]
    [InlineData("color", "colour")]
    [InlineData("theatre", "theater")]
    [InlineData("meter", "metre")]
    [InlineData("organise", "organize")]
    [InlineData("realized", "realised")]
    [InlineData("defence", "defense")]
    [InlineData("catalogue", "catalog")]
    [InlineData("gray", "grey")]
    [InlineData("programme", "program")]
    public void British_and_American_spellings_are_variants(string word, string expected) =>
        Assert.Contains(expected, SpellingVariants.Of(word));

    [Theory]
    [InlineData("hour")]
    [InlineData("bridge")]
    [InlineData("rise")]
    public void Word_without_another_spelling_has_none(string word) =>
        Assert.DoesNotContain(SpellingVariants.Of(word), other => QaBot.Answering.Languages.EnglishWords.Contains(other));

    [Theory]
    [InlineData("12", "twelve")]
    [InlineData("twelve", "12")]
    [InlineData("twenty one", "21")]
    [InlineData("21", "twenty one")]
    [InlineData("third", "3rd")]
    [InlineData("40th", "fortieth")]
    [InlineData("22nd", "twenty second")]
    [InlineData("12th", "twelfth")]
    [InlineData("12500", "12,500")]
    [InlineData("12,500", "12500")]
    [InlineData("bridge", "")]
    [InlineData("1.5", "")]
    [InlineData("99999999999999999999", "")]
    public void Number_is_the_same_in_words_and_figures(string entry, string expected) =>
        Assert.Equal(expected, string.Join('|', NumberWords.Akin(entry)));
}
