using System.Text;
using NodaTime;
using QaBot.Answering.Articles;

namespace QaBot.Answering.Tests.Articles;

public class HtmlFormatTests
{
    [Theory]
    [InlineData("<p>The <b>first</b> unit&nbsp;works &amp; runs.</p>", "The first unit works & runs.")]
    [InlineData("<p>One<br>two</p><p>three", "One two\n\nthree")]
    [InlineData("<div>One.<div>Two.</div>Three.</div>", "One.\n\nTwo.\n\nThree.")]
    [InlineData("<nav>Home</nav><header>Top</header><p>Words.</p><footer>Foot</footer><aside>Ad</aside>", "Top\n\nWords.")]
    [InlineData("<script>var a;</script><style>p{}</style><noscript>On</noscript><template><p>T</p></template><p>Words.</p>", "Words.")]
    [InlineData("<p hidden>No</p><p style='color:red; display : none'>No</p><p aria-hidden=true>No</p><p>Words.</p>", "Words.")]
    [InlineData("<form>Name <input><button>Go</button></form><p>Words.</p>", "Words.")]
    [InlineData("<!-- no --><p>Words.</p>", "Words.")]
    [InlineData("<p>The plant<sup><a href='#n1'>[1]</a></sup> has 10<sup>3</sup> m.</p>", "The plant has 103 m.")]
    [InlineData("<p>A<span> word</span><i>s</i>.</p>", "A words.")]
    [InlineData("<p>soft&shy;ly</p>", "softly")]
    public void Words_are_taken_out_of_the_markup(string html, string text)
    {
        Assert.Equal(text, Text.Read($"<html><body>{html}</body></html>", "a.html").Text);
    }

    [Fact]
    public void Article_is_found_among_the_rest_of_the_page()
    {
        var article = Text.Read(
            "<body><div>Weather: rain</div><main><article><h1>The Plant</h1><p>It stands on the coast.</p></article></main><div>More to read</div></body>",
            "a.html");

        Assert.Equal("The Plant\n\nIt stands on the coast.", article.Text);
    }

    [Fact]
    public void Short_teaser_is_not_taken_for_the_article()
    {
        var words = string.Concat(Enumerable.Repeat("The plant stands on the coast. ", 20)).Trim();

        Assert.Contains(words, Text.Read($"<body><article>Read this</article><div><p>{words}</p></div></body>", "a.html").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<title>The Plant - The Daily</title>", "<p>Words.</p>", "The Plant - The Daily")]
    [InlineData("<title>The Plant - The Daily</title>", "<h1>The Plant</h1><p>Words.</p>", "The Plant")]
    [InlineData("<meta property='og:title' content='A Plant'><title>The Plant - The Daily</title>", "<h1>The Plant</h1>", "A Plant")]
    [InlineData("", "<p>Words.</p>", "A")]
    public void Title_comes_from_page_or_heading(string head, string body, string title)
    {
        Assert.Equal(title, Text.Read($"<html><head>{head}</head><body>{body}</body></html>", "a.html").Title);
    }

    [Theory]
    [InlineData("<p><time datetime='2019-06-15T08:00:00Z'>yesterday</time> Words.</p>")]
    [InlineData("<p><time>15 June 2019</time> Words.</p>")]
    [InlineData("<meta property='article:published_time' content='2019-06-15T08:00:00+02:00'><p>Words. <time>1 May 2020</time></p>")]
    [InlineData("<meta name='DC.date' content='2019-06-15'><p>Words.</p>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\": \"2019-06-15\"}</script><p>Words.</p>")]
    [InlineData("<p>LONDON, June 15, 2019 - Words.</p>")]
    public void Date_comes_from_what_the_page_marks_as_one(string html)
    {
        Assert.Equal(new LocalDate(2019, 6, 15), Text.Read(html, "a.html").Date);
    }

    [Fact]
    public void Language_is_the_one_the_page_names()
    {
        Assert.Equal("fr", Text.Read("<html lang='fr-CA'><body><p>Des mots.</p></body></html>", "a.html").Language);
    }

    [Fact]
    public void Headings_lists_quotations_and_captions_are_told_apart()
    {
        var article = Text.Read(
            "<h1>A</h1><h2>B</h2><p>One.</p><ul><li>Two<ul><li>Three</li></ul></li><li><p>Four</p></li></ul>"
            + "<blockquote><p>Five.</p></blockquote><figure><img alt='x'><figcaption>Six</figcaption></figure><pre>a\n  b</pre>",
            "a.html");

        Assert.Equal(["A", "B"], article.Words(ParagraphKind.Heading));
        Assert.Equal(["Two", "Three", "Four"], article.Words(ParagraphKind.ListItem));
        Assert.Equal(["Five."], article.Words(ParagraphKind.BlockQuote));
        Assert.Equal(["Six"], article.Words(ParagraphKind.Caption));
        Assert.Equal(["a\n  b"], article.Words(ParagraphKind.Preformatted));
        Assert.Equal(["A", "B"], article.Paragraphs.Single(p => p.Kind == ParagraphKind.Body).Headings);
    }

    [Fact]
    public void Table_of_facts_is_read_row_by_row_and_one_for_looks_is_not()
    {
        var article = Text.Read(
            "<table><caption>Units</caption><tr><th>Unit</th><th>Year</th></tr><tr><td>One</td><td>1975</td></tr></table>"
            + "<table role=presentation><tr><td><p>Left.</p></td><td><p>Right.</p></td></tr></table>",
            "a.html");

        Assert.Equal(["Unit | Year", "One | 1975"], article.Words(ParagraphKind.TableRow));
        Assert.Equal(["Units"], article.Words(ParagraphKind.Caption));
        Assert.Equal(["Left.", "Right."], article.Words(ParagraphKind.Body));
    }

    [Fact]
    public void Encoding_that_the_page_names_is_used()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var page = Encoding.GetEncoding("windows-1251").GetBytes("<meta charset=\"windows-1251\"><p>Станция.</p>");

        Assert.Equal("Станция.", new ArticleReader(new ArticleReadOptions()).Read(page, "a.html", "a").Article!.Text);
    }

    [Fact]
    public void Page_nested_deeply_is_read()
    {
        var article = Text.Read(string.Concat(Enumerable.Repeat("<div><b>", 900)) + "Words.", "a.html");

        Assert.Equal("Words.", article.Text);
    }

    [Fact]
    public void Page_of_very_many_paragraphs_is_read_in_one_pass()
    {
        var article = Text.Read(string.Concat(Enumerable.Repeat("<p>Words.<p><img>", 100_000)), "a.html");

        Assert.Equal(100_000, article.Paragraphs.Count);
    }

    [Fact]
    public void Drawing_of_very_many_lines_is_not_taken_for_nesting()
    {
        Assert.Equal("Words.", Text.Read("<p>Words.<svg>" + string.Concat(Enumerable.Repeat("<path d='M0 0'/>", 10_000)) + "</svg>", "a.html").Text);
    }

    [Fact]
    public void Sentences_keep_their_offsets()
    {
        ArticleProperties.AssertHolds(Text.Read("<h1>A. B</h1><p>One. Two!<br>Three</p><table><tr><td>a</td><td>b</td></tr></table><pre>c\n\nd</pre>", "a.html"));
    }
}
