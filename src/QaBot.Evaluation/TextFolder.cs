namespace QaBot.Evaluation;

/// <summary>A folder of text files that is gone when it is disposed of, so that an evaluation reads articles the way users' files are
/// read.</summary>
internal sealed class TextFolder : IDisposable
{
    /// <summary>Writes the files.</summary>
    /// <param name="texts">The articles.</param>
    public TextFolder(IEnumerable<ArticleText> texts)
    {
        Path = Directory.CreateTempSubdirectory("qabot-").FullName;
        foreach (var text in texts)
        {
            var file = System.IO.Path.Combine(Path, text.Id + ".txt");
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text.Text);
        }
    }

    /// <summary>Where it is.</summary>
    public string Path { get; }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
