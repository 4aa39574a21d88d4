namespace QaBot.Tests.Commands;

[Collection(HomeGroup.Name)]
public sealed class SettingsTests
{
    [Theory]
    [InlineData("{\"Answering\":{\"Threshold\":2}}", "Threshold")]
    [InlineData("{\"Answering\":{\"Threshold\":\"high\"}}", "Threshold")]
    [InlineData("{\"Answering\":{\"TargetPrecision\":0.2}}", "TargetPrecision")]
    [InlineData("{\"Answering\":{\"TargetPrecision\":1}}", "TargetPrecision")]
    [InlineData("{\"Answering\":{\"Treshold\":0.5}}", "Treshold")]
    [InlineData("{\"Articles\":{\"Path\":\"\"}}", "Path")]
    [InlineData("{\"Articles\":{\"CacheMegabytes\":0}}", "CacheMegabytes")]
    [InlineData("{\"Articles\":", "appsettings.json")]
    public async Task Wrong_setting_is_an_error_that_names_its_key(string settings, string key)
    {
        using var home = new CommandHome(settings);
        var result = await home.RunAsync("ask", "When was the bridge opened?", "--json");

        Assert.Equal((2, string.Empty), (result.Code, result.Output));
        Assert.Contains(key, result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Threshold_of_the_settings_decides()
    {
        using var home = new CommandHome("{\"Answering\":{\"Threshold\":1}}");

        Assert.Equal(1, (await home.RunAsync("ask", "When was the bridge opened?")).Code);
    }

    [Fact]
    public async Task Articles_of_the_settings_are_searched()
    {
        using var home = new CommandHome("{\"Articles\":{\"Path\":\"texts\",\"Index\":\"\"}}");
        home.Write("texts/well.md", "# The well\n\nThe well of Aldau was dug in 1702.");

        Assert.Contains("1702", (await home.RunAsync("ask", "When was the well dug?")).Answers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Synonyms_that_are_not_there_are_an_error()
    {
        using var home = new CommandHome("{\"Articles\":{\"Synonyms\":\"words.txt\"}}");
        var result = await home.RunAsync("ask", "When was the bridge opened?");

        Assert.Equal(2, result.Code);
        Assert.Contains("words.txt", result.Errors, StringComparison.Ordinal);
    }
}
