using System.Text;
using QaBot.Api.Uploads;

namespace QaBot.Tests.Api;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("a.md", "a.md")]
    [InlineData("Bericht über Öl (2).pdf", "Bericht über Öl (2).pdf")]
    [InlineData("تقریر ۲.docx", "تقریر ۲.docx")]
    [InlineData("a\u202egnp.md", "agnp.md")]
    [InlineData("a\nb\t\u0007.md", "ab.md")]
    [InlineData("what? <why>|*.md", "what why.md")]
    [InlineData("~$lock.docx", "$lock.docx")]
    [InlineData("#a#.md", "a#.md")]
    [InlineData("con.md", "_con.md")]
    [InlineData("a.md. ", "a.md")]
    [InlineData("a\ud800b.md", "ab.md")]
    [InlineData("..", null)]
    [InlineData("", null)]
    [InlineData(".md", null)]
    [InlineData("name", null)]
    public void Name_is_kept_as_far_as_it_is_safe(string sent, string? expected)
    {
        Assert.Equal(expected, FileNames.Safe(sent));
    }

    [Fact]
    public void Name_is_cut_to_what_file_systems_take_and_keeps_its_ending()
    {
        var name = FileNames.Safe(string.Concat(Enumerable.Repeat("😀", 100)) + ".md")!;

        Assert.EndsWith("😀.md", name, StringComparison.Ordinal);
        Assert.InRange(Encoding.UTF8.GetByteCount(name), 150, 200);
    }
}
