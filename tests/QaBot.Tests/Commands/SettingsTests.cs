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
    [InlineData("{\"Articles\":{\"ReadMegabytes\":1}}", "ReadMegabytes")]
    [InlineData("{\"Articles\":{\"ReadTimeLimit\":\"01:00:00\"}}", "ReadTimeLimit")]
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

    [Theory]
    [InlineData("ask", "When was the bridge opened?")]
    [InlineData("serve", "--urls", "http://127.0.0.1:0")]
    public async Task Synonyms_that_are_not_there_are_an_error(params string[] command)
    {
        using var home = new CommandHome("{\"Articles\":{\"Synonyms\":\"words.txt\"}}");
        var result = await home.RunAsync(command);

        Assert.Equal(2, result.Code);
        Assert.Contains("words.txt", result.Errors, StringComparison.Ordinal);
        Assert.Contains("Articles:Synonyms", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Registration_of_an_unknown_type_is_an_error_that_names_its_key()
    {
        using var home = new CommandHome("{\"MicrosoftAppType\":\"Foo\"}");
        var result = await home.RunAsync("serve", "--urls", "http://127.0.0.1:0");

        Assert.Equal(2, result.Code);
        Assert.Contains("MicrosoftAppType", result.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Unexpected", result.Errors, StringComparison.Ordinal);
    }
}
