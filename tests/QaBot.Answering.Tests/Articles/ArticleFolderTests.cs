using QaBot.Answering.Articles;

namespace QaBot.Answering.Tests.Articles;

public sealed class ArticleFolderTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("articles").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Files_are_listed_by_their_paths_in_order()
    {
        Write("b.txt", "news/a.md", "news/2019/c.html", "A.docx", "z.pdf");

        Assert.Equal(["A", "b", "news/2019/c", "news/a", "z"], Ids());
    }

    [Fact]
    public void Files_that_differ_in_their_endings_alone_get_ids_of_their_own()
    {
        Write("a.md", "a.txt", "a.html");

        Assert.Equal(["a", "a.md", "a.txt"], Ids().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Hidden_files_leftovers_and_other_formats_are_passed_over()
    {
        Write("a.md", ".b.md", ".git/c.md", "~$d.docx", "e.md~", "#f.md#", "g.png", "h");

        Assert.Equal(["a"], Ids());
    }

    [SkippableFact]
    public void Linked_folder_is_entered_once()
    {
        Skip.If(OperatingSystem.IsWindows(), "Making links needs rights there.");
        Write("a/b.md");
        Directory.CreateSymbolicLink(Path.Combine(root, "a", "loop"), root);
        File.CreateSymbolicLink(Path.Combine(root, "nowhere.md"), Path.Combine(root, "gone.md"));

        Assert.Equal(["a/b"], Ids());
    }

    [Fact]
    public void Single_file_is_a_folder_of_one()
    {
        Write("a.md", "b.md");

        Assert.Equal("a", Assert.Single(new ArticleFolder(Path.Combine(root, "a.md")).List().Files).Id);
    }

    [Theory]
    [InlineData("missing", "There is no folder")]
    [InlineData("a.png", "cannot hold an article")]
    public void Path_without_articles_is_an_error_that_says_what_to_do(string path, string words)
    {
        Write("a.png");

        var error = Assert.Throws<AnsweringException>(() => new ArticleFolder(Path.Combine(root, path)).List());

        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Thousands_of_files_are_listed_and_read_one_by_one()
    {
        const int count = 3000;
        for (var i = 0; i < count; i++)
        {
            var folder = Path.Combine(root, (i % 30).ToString(System.Globalization.CultureInfo.InvariantCulture));
            Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, $"{i}.txt"), $"Article {i} is short. It ends here.");
        }

        var reader = new ArticleReader(new ArticleReadOptions());
        var files = new ArticleFolder(root).List().Files;

        Assert.Equal(count, files.Select(file => file.Id).Distinct().Count());
        Assert.All(files, file => Assert.Equal(2, reader.Read(file.Path, file.Id).Article!.Paragraphs[0].Sentences.Count));
    }

    private void Write(params string[] names)
    {
        foreach (var name in names)
        {
            var path = Path.Combine(root, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "Words.");
        }
    }

    private List<string> Ids() => [.. new ArticleFolder(root).List().Files.Select(file => file.Id)];
}
