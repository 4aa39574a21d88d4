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
    [InlineData("<p>The plant<sup><a href='#n1'>[1]</a></sup> has 10<sup>3</sup> m.</p>", "The plant has 10³ m.")]
    [InlineData("<p>Built in 1950<sup>3</sup>, 12<sup>[4]</sup> gates<sup>2,3</sup> of 5<sup>1</sup>/<sub>2</sub> m<sup>2</sup> on the "
        + "3<sup>rd</sup>.</p>", "Built in 1950, 12 gates of 5 1/2 m² on the 3rd.")]
    [InlineData("<p>A trace of <sup>14</sup>C, 9 s<sup>&minus;1</sup>.</p>", "A trace of ¹⁴C, 9 s⁻¹.")]
    [InlineData("<p>It costs <del>5</del> <ins>6</ins> <span style='text-decoration:line-through'>marks</span> crowns.</p>",
        "It costs 6 crowns.")]
    [InlineData("<p>The bell<sup><a href='#n'>1</a></sup> rings.</p><p>Often.</p><ol><li id=n><a href='#r'>^</a> Cast in 1802.</li></ol>",
        "The bell rings.\n\nThe bell: Cast in 1802.\n\nOften.")]
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
            "<body><div>Weather: rain</div><main><article><h1>The Plant</h1><p>It stands on the coast.</p></article></main><div>More to "
            + "read</div></body>",
            "a.html");

        Assert.Equal("The Plant\n\nIt stands on the coast.", article.Text);
    }

    [Fact]
    public void Short_teaser_is_not_taken_for_the_article()
    {
        var words = string.Concat(Enumerable.Repeat("The plant stands on the coast. ", 20)).Trim();

        Assert.Contains(words, Text.Read($"<body><article>Read this</article><div><p>{words}</p></div></body>", "a.html").Text,
            StringComparison.Ordinal);
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
        Assert.Equal(["Two\n• Three\n• Four"], article.Words(ParagraphKind.List));
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

        Assert.Equal(["Unit: One; Year: 1975"], article.Words(ParagraphKind.TableRow));
        Assert.Equal(["Units"], article.Words(ParagraphKind.Caption));
        Assert.Equal(["Left.", "Right."], article.Words(ParagraphKind.Body));
    }

    [Theory]
    [InlineData("<tr><th>Line</th><th>Stop</th></tr><tr><td rowspan=2>Red</td><td>Alby</td></tr><tr><td>Borg</td></tr>",
        "Line: Red; Stop: Alby|Line: Red; Stop: Borg")]
    [InlineData("<thead><tr><th></th><th "
        + "colspan=2>Guests</th></tr><tr><th>Year</th><th>summer</th><th>winter</th></tr></thead><tr><td>1999</td><td>7</td><td>2</td></tr>", "Year: 1999; Guests summer: 7; Guests winter: 2")]
    [InlineData("<tr><th colspan=2>The hall</th></tr><tr><th>Built</th><td>1912</td></tr><tr><th>Seats:</th><td>80</td></tr>",
        "The hall; Built: 1912|The hall; Seats: 80")]
    [InlineData("<tr><td>Height</td><td>95 cm</td></tr><tr><td>Price</td><td>40 crowns</td></tr>", "Height: 95 cm|Price: 40 crowns")]
    [InlineData("<tr><td>Year</td><td>Guests</td></tr><tr><td>1999</td><td>1,200</td></tr>", "Year: 1999; Guests: 1,200")]
    [InlineData("<tr><th>Port</th><th>Ships</th></tr><tr><td colspan=2>North</td></tr><tr><td>Vik</td><td>7</td></tr>",
        "North; Port: Vik; Ships: 7")]
    public void Cells_are_read_with_the_headings_of_their_columns(string rows, string read)
    {
        Assert.Equal(read.Split('|'), Text.Read($"<p>Words.</p><table>{rows}</table>", "a.html").Words(ParagraphKind.TableRow));
    }

    [Fact]
    public void Long_row_is_read_in_parts_that_begin_with_its_name()
    {
        var row = string.Concat(Enumerable.Range(1, 30).Select(i => $"<td>the value number {i}</td>"));
        var heads = string.Concat(Enumerable.Range(1, 30).Select(i => $"<th>Heading {i}</th>"));

        var read = Text.Read($"<table><tr><th>Name</th>{heads}</tr><tr><td>Alva</td>{row}</tr></table>", "a.html")
            .Words(ParagraphKind.TableRow);

        Assert.All(read, part => Assert.StartsWith("Name: Alva; ", part, StringComparison.Ordinal));
        Assert.Equal(30, read.Sum(part => part.Split("; ").Length - 1));
    }

    [Fact]
    public void List_of_definitions_is_read_in_pairs()
    {
        Assert.Equal(["Weight: 41 kg", "Maker: Ada Lund"],
            Text.Read("<dl><dt>Weight<dd>41 kg<dt>Maker<dd>Ada Lund</dl>", "a.html").Words(ParagraphKind.TableRow));
    }

    [Fact]
    public void Numbered_list_has_its_numbers()
    {
        Assert.Equal(["To begin:\n3. Wait\n4. Go"],
            Text.Read("<p>To begin:</p><ol start=3><li><p>Wait</p></li><li>Go</li></ol>", "a.html").Words(ParagraphKind.List));
    }

    [Fact]
    public void Text_that_its_headings_would_make_too_long_is_passed_over()
    {
        var page = "<table><tr><th>" + new string('a', 90) + "</th><th>b</th></tr>"
            + string.Concat(Enumerable.Repeat("<tr><td>c</td><td>d</td></tr>", 1000)) + "</table>";
        var result = new ArticleReader(new ArticleReadOptions { MaxCharacters = 60_000 }).Read(Encoding.UTF8.GetBytes(page), "a.html", "a");

        Assert.Contains("longer than 60000 characters", result.SkipReason, StringComparison.Ordinal);
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
        Assert.Equal("Words.",
            Text.Read("<p>Words.<svg>" + string.Concat(Enumerable.Repeat("<path d='M0 0'/>", 10_000)) + "</svg>", "a.html").Text);
    }

    [Fact]
    public void Sentences_keep_their_offsets()
    {
        ArticleProperties.AssertHolds(
            Text.Read("<h1>A. B</h1><p>One. Two!<br>Three</p><table><tr><td>a</td><td>b</td></tr></table><pre>c\n\nd</pre>", "a.html"));
    }
}
