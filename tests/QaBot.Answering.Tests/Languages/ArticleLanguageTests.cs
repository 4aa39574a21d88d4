using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Languages;

public sealed class ArticleLanguageTests
{
    [Theory]
    [InlineData("ru")]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("fa")]
    [InlineData("en")]
    public void Article_that_names_no_language_is_recognized_by_its_small_words(string language)
    {
        var text = File.ReadAllText(Path.Combine(LanguagesFixture.Articles, language + ".md"))
            .Replace($"language: {language}\n", string.Empty, StringComparison.Ordinal);
        using var engine = TestEngine.Over(text);

        Assert.Equal(language, engine.Article("article").Language);
    }

    [Theory]
    [InlineData("Bushehr 2.")]
    [InlineData("1962 610 48")]
    [InlineData("Lorem ipsum dolor sit amet.")]
    public void Article_of_too_few_words_is_taken_for_English(string text)
    {
        using var engine = TestEngine.Over(text);

        Assert.Equal("en", engine.Article("article").Language);
    }

    [Fact]
    public void Language_without_an_analyzer_is_searched_by_its_words_as_they_stand()
    {
        using var engine = TestEngine.Over("---\nlanguage: pl\n---\n\nMost w Lipowej zbudowano w 1902 roku. Most ma trzy filary.");

        Assert.Contains("1902", engine.First("Kiedy zbudowano most w Lipowej?"), StringComparison.Ordinal);
    }
}
