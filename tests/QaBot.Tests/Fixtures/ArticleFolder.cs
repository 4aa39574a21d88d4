namespace QaBot.Tests.Fixtures;

/// <summary>A folder of articles for one test.</summary>
internal sealed class ArticleFolder : IDisposable
{
    public ArticleFolder(params (string Name, string Text)[] articles)
    {
        foreach (var (name, text) in articles)
        {
            File.WriteAllText(System.IO.Path.Combine(Path, name), text);
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("qabot-articles-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
