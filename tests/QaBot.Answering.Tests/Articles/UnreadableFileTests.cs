using System.Text;
using QaBot.Answering.Articles;

namespace QaBot.Answering.Tests.Articles;

public class UnreadableFileTests
{
    private static readonly string Prose = string.Concat(Enumerable.Repeat("The plant stands on the coast. ", 200));

    private static readonly Dictionary<string, (Func<byte[]> Content, string Reason)> Broken = new()
    {
        ["locked.docx"] = (() => BrokenFiles.LockedWord(), "locked with a password"),
        ["old.docx"] = (() => BrokenFiles.OldWord(), "Word's old format"),
        ["bomb.docx"] = (() => BrokenFiles.BombWord(), "unpacks to more than"),
        ["entities.docx"] = (() => BrokenFiles.EntitiesWord(), "damaged"),
        ["cut.docx"] = (() => Half(new WordFile().Paragraph(Prose).Bytes()), "damaged"),
        ["text.docx"] = (() => Encoding.UTF8.GetBytes(Prose), "damaged"),
        ["zip.docx"] = (() => [0x50, 0x4b, 5, 6, .. new byte[18]], "damaged"),
        ["blank.docx"] = (() => new WordFile().Paragraph(" ").Bytes(), "no words"),
        ["locked.pdf"] = (() => BrokenFiles.LockedPdf(), "locked with a password"),
        ["certified.pdf"] = (() => BrokenFiles.LockedPdf("/Filter /Adobe.PubSec /V 4"), "locked with a password or a certificate"),
        ["bomb.pdf"] = (() => BrokenFiles.BombPdf(), "unpacks to more than"),
        ["scan.pdf"] = (() => BrokenFiles.ScannedPdf(), "text recognition"),
        ["text.pdf"] = (() => Encoding.UTF8.GetBytes(Prose), "damaged"),
        ["head.pdf"] = (() => [.. new PdfFile().Paragraph(Prose).Bytes().AsSpan(0, 100)], "damaged"),
        ["empty.pdf"] = (() => [], "empty"),
        ["empty.txt"] = (() => [], "empty"),
        ["empty.docx"] = (() => [], "empty"),
        ["mark.txt"] = (() => [0xef, 0xbb, 0xbf], "no words"),
        ["blank.md"] = (() => "\n \n---\n"u8.ToArray(), "no words"),
        ["blank.html"] = (() => "<html><body><script>var words = 1;</script></body></html>"u8.ToArray(), "no words"),
        ["picture.txt"] = (() => [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0],
            "binary"),
        ["program.md"] = (() => [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3e, 0], "binary"),
        ["deep.md"] = (() => Encoding.UTF8.GetBytes(new string('>', 20_000) + " word"), "nested too deeply"),
        ["deep.html"] = (() => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div><b>", 50_000)) + " word"), "nested too deeply"),
        ["article.rtf"] = (() => "{\\rtf1 words}"u8.ToArray(), "its ending is not one of"),
    };

    // By name alone, since the runner writes down what it gives to a test.
    public static TheoryData<string> Names => [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void File_that_cannot_be_read_is_passed_over_with_its_name_and_the_reason(string name)
    {
        var result = Read(name);

        Assert.False(result.IsRead);
        Assert.StartsWith(name + " was passed over: ", result.SkipReason, StringComparison.Ordinal);
        Assert.Contains(Broken[name].Reason, result.SkipReason, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Reason_is_one_sentence_without_the_words_of_an_exception(string name)
    {
        var words = Read(name).SkipReason!;

        Assert.EndsWith(".", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", words, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', words);
    }

    [Fact]
    public void File_that_is_too_large_is_passed_over_unread()
    {
        var path = Path.GetTempFileName() + ".txt";
        try
        {
            File.WriteAllText(path, Prose);
            var result = new ArticleReader(new ArticleReadOptions { MaxFileBytes = 1000 }).Read(path, "large");

            Assert.Contains("more than the 1000 allowed", result.SkipReason, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Text_that_is_too_long_is_passed_over()
    {
        var result = new ArticleReader(new ArticleReadOptions { MaxCharacters = 1000 })
            .Read(Encoding.UTF8.GetBytes(Prose), "long.txt", "long");

        Assert.Contains("longer than 1000 characters", result.SkipReason, StringComparison.Ordinal);
    }

    [Fact]
    public void File_that_is_gone_is_passed_over()
    {
        var result = new ArticleReader(new ArticleReadOptions()).Read(Path.Combine(Path.GetTempPath(), "not-there", "gone.txt"), "gone");

        Assert.Contains("not there any more", result.SkipReason, StringComparison.Ordinal);
    }

    [Fact]
    public void Others_are_read_when_one_cannot_be()
    {
        var reader = new ArticleReader(new ArticleReadOptions { MaxCharacters = 1_000_000 });
        var results = Broken.Select(file => reader.Read(file.Value.Content(), file.Key, "broken"))
            .Append(reader.Read(Encoding.UTF8.GetBytes(Prose), "good.txt", "good"))
            .ToList();

        Assert.Equal("good", Assert.Single(results, result => result.IsRead).Article!.Id);
    }

    [Fact]
    public void Pdf_with_some_scanned_pages_is_read_with_a_warning()
    {
        using var scan = UglyToad.PdfPig.PdfDocument.Open(BrokenFiles.ScannedPdf());
        using var builder = new UglyToad.PdfPig.Writer.PdfDocumentBuilder();
        using var text = UglyToad.PdfPig.PdfDocument.Open(new PdfFile().Paragraph("The plant stands on the coast.").Bytes());
        builder.AddPage(text, 1);
        builder.AddPage(scan, 1);

        var result = Read(builder.Build(), "half.pdf");

        Assert.Equal("The plant stands on the coast.", result.Article!.Text);
        Assert.Contains("1 of 2 pages (the first is page 2)", Assert.Single(result.Warnings), StringComparison.Ordinal);
    }

    // Whatever bytes come, the reader answers.
    [Theory]
    [InlineData("damaged.pdf")]
    [InlineData("damaged.docx")]
    public void Damage_anywhere_gives_an_article_or_a_reason(string name)
    {
        var good = name.EndsWith(".pdf", StringComparison.Ordinal)
            ? new PdfFile().Paragraph(Prose).Bytes()
            : new WordFile().Paragraph(Prose).Add(WordFile.TableOf(["a", "b"])).Bytes();
        var random = new Random(7);
        for (var i = 0; i < 100; i++)
        {
            var damaged = good.ToArray();
            for (var j = 0; j < 20; j++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            var result = Read(damaged, name);
            if (result.IsRead)
            {
                ArticleProperties.AssertHolds(result.Article);
            }
        }
    }

    private static byte[] Half(byte[] content) => content[..(content.Length / 2)];

    private static ArticleReadResult Read(string name) => Read(Broken[name].Content(), name);

    private static ArticleReadResult Read(byte[] content, string name) =>
        new ArticleReader(new ArticleReadOptions { MaxCharacters = 1_000_000 }).Read(content, name, "article");
}
