using System.Text.Json;
using System.Text.RegularExpressions;
using QaBot.TestSupport;

namespace QaBot.Tests.Web;

/// <summary>The page's texts in its languages.</summary>
public sealed partial class PageTextTests
{
    private static readonly string Folder = Repository.Path("src", "QaBot", "wwwroot", "texts");

    private static readonly string[] Codes =
        [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Languages => [.. Codes];

    [Fact]
    public void Texts_are_there_in_seven_languages() => Assert.Equal(["ar", "de", "en", "es", "fa", "fr", "ru"], Codes);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Language_has_every_text_with_the_same_places_for_values(string language)
    {
        var english = TextsOf("en");
        var texts = TextsOf(language);

        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), texts.Keys.Order(StringComparer.Ordinal));
        Assert.All(texts, text => Assert.False(string.IsNullOrWhiteSpace(text.Value), text.Key));
        Assert.All(texts, text => Assert.Equal(PlacesOf(english[text.Key]), PlacesOf(text.Value)));
    }

    [Fact]
    public void Every_text_that_the_page_names_is_there_and_no_other()
    {
        var english = TextsOf("en");
        var root = Directory.GetParent(Folder)!.FullName;
        var pages = string.Concat(Directory.GetFiles(root, "*.html").Concat(Directory.GetFiles(Path.Combine(root, "js")))
            .Select(File.ReadAllText));
        var named = Named().Matches(pages).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(named.Except(english.Keys, StringComparer.Ordinal));
        Assert.All(english.Keys, key => Assert.Matches($"['\"]{key}['\"]", pages));
    }

    private static Dictionary<string, string> TextsOf(string language) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(Folder, $"{language}.json")))!;

    private static IEnumerable<string> PlacesOf(string text) =>
        Place().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place();

    [GeneratedRegex("(?:data-text=\"|data-label=\"|\\bt\\(')(\\w+)['\"]")]
    private static partial Regex Named();
}
