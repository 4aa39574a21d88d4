namespace QaBot.Tests.Browser;

/// <summary>The program over articles of its own, for all tests of a class.</summary>
/// <param name="articles">The articles' files, their texts by their names.</param>
public abstract class ArticlesServer(params (string Name, string Text)[] articles) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("qabot-browser-").FullName;

    /// <summary>The program.</summary>
    public PageServer Page { get; private set; } = null!;

    /// <summary>The folder of articles.</summary>
    public string Folder => folder;

    /// <summary>Writes a file into the folder.</summary>
    public Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(folder, name), text);

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        foreach (var (name, text) in articles)
        {
            await WriteAsync(name, text);
        }

        Page = await PageServer.StartAsync(folder);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await Page.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
