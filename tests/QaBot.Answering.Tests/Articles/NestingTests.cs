using System.Diagnostics;
using System.Text;
using QaBot.Answering.Articles;
using QaBot.Answering.Indexing.Isolation;

namespace QaBot.Answering.Tests.Articles;

/// <summary>Depth and number are measured before a parser sees the text.</summary>
public sealed class NestingTests
{
    private const string Sentence = "The bridge at Orrin was opened in 1833.";

    private static readonly Dictionary<string, string> Patterns = new()
    {
        ["link"] = "[a](",
        ["bracket"] = "[",
        ["image"] = "![",
        ["emphasis"] = "*_",
        ["emphases"] = "*a **a ",
        ["quote"] = ">",
        ["list"] = "- ",
        ["pipe"] = "|",
        ["tag"] = "<a",
        ["open"] = "<",
        ["comment"] = "<!--",
        ["struck"] = "~~a",
        ["entity"] = "&",
        ["definition"] = "[a]: b\n",
        ["named"] = "[^a] ",
        ["tick"] = "` `` ",
        ["division"] = "<div/>",
        ["row"] = "x|y\n",
        ["heading"] = "# a\n",
        ["paren"] = "(",
        ["speech"] = "\"a",
        ["stop"] = "A.",
        ["digit"] = "1,",
        ["date"] = "January 1, ",
        ["name"] = "Ann Bell, ",
        ["hyphen"] = "a-",
        ["number"] = "1. a\n",
        ["mark"] = "[(“",
        ["capital"] = "Aa ",
        ["yes"] = "It was so. ",
        ["superscript"] = "a^b^",
        ["note"] = "[^1]: x\n\n",
    };

    public static TheoryData<string> Names => [.. Patterns.Keys];

    [Theory]
    [InlineData("<div/>")]
    [InlineData("<div></x>")]
    [InlineData("<span><div></span>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<svg/><section>")]
    public void Page_that_is_deep_in_any_way_is_told_at_once(string piece) =>
        AssertTooDeep("a.html", $"<p>{Sentence}</p>{Repeat(piece, 100_000)}x");

    [Theory]
    [InlineData("[a](")]
    [InlineData("[")]
    [InlineData("[a]: b\n")]
    [InlineData("<div/>")]
    public void Markdown_that_is_deep_in_any_way_is_told_at_once(string piece) =>
        AssertTooDeep("a.md", $"{Sentence}\n\n{Repeat(piece, 100_000)}");

    [Theory]
    [InlineData("<w:smartTag>", "</w:smartTag>", 100_000)]
    [InlineData("<w:p/>", "", 5_000_000)]
    public void Document_with_too_many_parts_is_told_at_once(string open, string close, int count) =>
        AssertTooDeep("a.docx",
            BrokenFiles.Word($"{Repeat(open, count)}{Repeat(close, count)}<w:p><w:r><w:t>{Sentence}</w:t></w:r></w:p>"));

    [Fact]
    public void Front_matter_that_is_deep_is_ignored()
    {
        var result = Read("a.md", Encoding.UTF8.GetBytes($"---\ntitle: Orrin\nx: {new string('[', 900)}\n---\n\n{Sentence}"));

        Assert.Equal(Sentence, result.Article!.Text);
        Assert.Contains("front matter", Assert.Single(result.Warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div><p>a</p></div>")]
    [InlineData("<p>a<b>b<i>c</b></i>")]
    [InlineData("<ul><li>a<li>b</ul>")]
    [InlineData("<svg><path d=''/><g><path/></g></svg>")]
    [InlineData("<span><br/><img src='x'/></span>")]
    public void Long_page_that_is_not_deep_is_read(string piece)
    {
        Assert.EndsWith(Sentence, Read("a.html", Encoding.UTF8.GetBytes($"{Repeat(piece, 3000)}<p>{Sentence}</p>")).Article!.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Long_text_with_many_links_is_read()
    {
        var text = $"{Repeat("See [one](x) (and [two [three]](y)).\n", 5000)}\n{Sentence}\n\n{string.Concat(Enumerable.Range(0, 5000).Select(i => $"[n{i}]: z\n"))}";

        Assert.EndsWith(Sentence, Read("a.md", Encoding.UTF8.GetBytes(text)).Article!.Text, StringComparison.Ordinal);
    }

    // What the largest text read without a process may cost, whatever it is made of.
    [Theory]
    [MemberData(nameof(Names))]
    public void Largest_text_that_is_read_in_the_program_takes_no_long_time(string pattern)
    {
        var length = new ReaderIsolation { Start = () => throw new InvalidOperationException("No process is needed.") }.InProcessBytes;
        foreach (var name in new[] { "a.md", "a.txt" })
        {
            var text = $"{Sentence}\n\n{Repeat(Patterns[pattern], length)}"[..(length - 100)];
            var start = Stopwatch.GetTimestamp();

            Read(name, Encoding.UTF8.GetBytes(text));

            Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, TimeSpan.FromSeconds(10));
        }
    }

    private static void AssertTooDeep(string name, string text) => AssertTooDeep(name, Encoding.UTF8.GetBytes(text));

    private static void AssertTooDeep(string name, byte[] content)
    {
        var result = Read(name, content);

        Assert.False(result.IsRead);
        Assert.Matches("too deep|too many", result.SkipReason);
    }

    private static string Repeat(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();

    private static ArticleReadResult Read(string name, byte[] content) =>
        new ArticleReader(new ArticleReadOptions()).Read(content, name, "a");
}
