namespace QaBot.Tests.Commands;

[Collection(HomeGroup.Name)]
public sealed class ChatExportTests : IDisposable
{
    private readonly CommandHome home = new();

    [Theory]
    [InlineData("notes.md", "## When was the bridge opened?")]
    [InlineData("notes.html", "<h2>When was the bridge opened?</h2>")]
    [InlineData("notes.json", "\"question\": \"When was the bridge opened?\"")]
    public async Task Conversation_is_written_to_a_file_as_its_ending_says(string name, string expected)
    {
        var file = Path.Combine(home.Root, "my notes", name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);

        var said = await ChatAsync("When was the bridge opened?", $"export {file}");

        Assert.Contains($"One question is written to {file}.", said, StringComparison.Ordinal);
        Assert.Contains(expected, File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_is_there_is_written_over_only_when_that_is_said()
    {
        var file = home.Write("notes.md", "mine");

        var refused = await ChatAsync("When was the bridge opened?", $"export {file}");
        Assert.Contains($"export --replace {file}", refused, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(file));

        await ChatAsync("When was the bridge opened?", $"export --replace \"{file}\"");
        Assert.Contains("1962", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notes.txt", "writes .md, .html or .json")]
    [InlineData("no/such/folder/notes.md", "cannot be written")]
    public async Task File_that_cannot_be_written_is_told_with_the_reason(string name, string expected) =>
        Assert.Contains(expected, await ChatAsync("When was the bridge opened?", $"export {Path.Combine(home.Root, name)}"),
            StringComparison.Ordinal);

    [Fact]
    public async Task Without_a_file_the_conversation_is_shown() =>
        Assert.Contains("\n## When was the bridge opened?\n", await ChatAsync("When was the bridge opened?", "export"),
            StringComparison.Ordinal);

    public void Dispose() => home.Dispose();

    private async Task<string> ChatAsync(params string[] lines)
    {
        using var input = new StringReader(string.Join('\n', lines));
        return (await home.RunAsync(input, "chat")).Output.ReplaceLineEndings("\n");
    }
}
