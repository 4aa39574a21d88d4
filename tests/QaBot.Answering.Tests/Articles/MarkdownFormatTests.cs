using NodaTime;
using QaBot.Answering.Articles;

namespace QaBot.Answering.Tests.Articles;

public class MarkdownFormatTests
{
    [Theory]
    [InlineData("The **first** unit _works_ ~~badly~~ well.", "The first unit works well.")]
    [InlineData("See [the plant](https://example.com/a_b \"Title\") and <https://example.com>.", "See the plant and https://example.com.")]
    [InlineData("See [the plant][1].\n\n[1]: https://example.com", "See the plant.")]
    [InlineData("It is `f(x)` and x &lt; y &amp; z.", "It is f(x) and x < y & z.")]
    [InlineData("One line\nwrapped here  \nand broken there.", "One line wrapped here and broken there.")]
    [InlineData("A \\*star\\* and an under\\_score.", "A *star* and an under_score.")]
    [InlineData("A snake_case_name stays.", "A snake_case_name stays.")]
    [InlineData("It began in 1975.<br>It ended <b>late</b>.<!-- not shown -->", "It began in 1975. It ended late.")]
    [InlineData("The fee is <del>5</del> 6 crowns, <s>or</s> no less.", "The fee is 6 crowns, no less.")]
    [InlineData("Made in 1950<sup>3</sup> of 10<sup>8</sup> grains on 4 m^2^.", "Made in 1950 of 10⁸ grains on 4 m².")]
    [InlineData("Between 2^10 and 2^12, at $5^ or $6.", "Between 2^10 and 2^12, at $5^ or $6.")]
    [InlineData("It weighs $10^{7}$ tons and costs $5.", "It weighs 10⁷ tons and costs $5.")]
    [InlineData("The plant.[^1] It works.\n\n[^1]: A note.", "The plant. It works.\n\nThe plant: A note.")]
    [InlineData("The old bell[^b] hangs still.\n\nIt rings.\n\n[^b]: Cast in 1802.",
        "The old bell hangs still.\n\nThe old bell: Cast in 1802.\n\nIt rings.")]
    public void Markup_is_taken_off_the_words(string markdown, string text)
    {
        Assert.Equal(text, Text.Read(markdown, "a.md").Text);
    }

    [Fact]
    public void Front_matter_gives_title_date_source_and_language()
    {
        var article = Text.Read(
            "---\ntitle: \"A plant: its history\"\ndate: 2019-06-15\nsource: The Daily\nlang: de-AT\ntags: [a, b]\n---\n\nWords.\n",
            "a.md");

        Assert.Equal(("A plant: its history", new LocalDate(2019, 6, 15), "The Daily", "de"),
            (article.Title, article.Date!.Value, article.Source, article.Language));
        Assert.Equal("Words.", article.Text);
    }

    [Fact]
    public void Front_matter_that_is_no_yaml_is_ignored_with_a_warning()
    {
        var result = Text.ReadResult("---\ntitle: a: b: c\n---\n\nWords.\n", "a.md");

        Assert.Equal("Words.", result.Article!.Text);
        Assert.Contains("not valid YAML (line ", Assert.Single(result.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_date_in_doubtful_digits_is_ignored_with_a_warning()
    {
        var result = Text.ReadResult("---\ntitle: A\ndate: 03/04/2019\n---\n\nWords.\n", "a.md");

        Assert.Null(result.Article!.Date);
        Assert.Contains("2019-06-15", Assert.Single(result.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void First_heading_is_the_title_when_there_is_no_front_matter()
    {
        Assert.Equal("The Plant", Text.Read("# The *Plant*\n\nWords.\n", "a.md").Title);
    }

    [Fact]
    public void Paragraph_stands_below_its_headings()
    {
        var article = Text.Read("# A\n\n## B\n\nOne.\n\n## C\n\nTwo.\n\nD\n=\n\nThree.\n", "a.md");

        Assert.Equal(["A|B", "A|C", "D"],
            article.Paragraphs.Where(p => p.Kind == ParagraphKind.Body).Select(p => string.Join('|', p.Headings)));
    }

    [Fact]
    public void List_items_are_paragraphs_of_their_own_and_keep_their_numbers()
    {
        var article = Text.Read("There are two:\n\n3. The hall.\n   It is large.\n4. The store.\n\n- A road\n  - A path\n- [x] A gate\n",
            "a.md");

        Assert.Equal(["3. The hall. It is large.", "4. The store.", "A road", "A path", "A gate"], article.Words(ParagraphKind.ListItem));
        Assert.Equal(["There are two:"], article.Words(ParagraphKind.Body));
    }

    [Fact]
    public void Table_is_read_row_by_row_with_the_headings_of_its_columns()
    {
        var article = Text.Read("| Unit | Year |\n|------|-----:|\n| **One** | 1975 |\n| Two | 2016 |\n", "a.md");

        Assert.Equal(["Unit: One; Year: 1975", "Unit: Two; Year: 2016"], article.Words(ParagraphKind.TableRow));
    }

    [Fact]
    public void Definition_is_read_with_its_name()
    {
        Assert.Equal(["Maker: Ada Lund"], Text.Read("Maker\n: Ada Lund\n", "a.md").Words(ParagraphKind.TableRow));
    }

    [Fact]
    public void Short_list_is_one_sentence_with_what_leads_in()
    {
        var article = Text.Read("It is old. It has two parts:\n\n- a hall\n- a store\n\nNobody lives there.\n", "a.md");

        Assert.Equal(["It is old. It has two parts:\n• a hall\n• a store"], article.Words(ParagraphKind.List));
        Assert.Equal("It has two parts:\n• a hall\n• a store", article.Paragraphs[0].Sentences[1].Span.Of(article.Text));
    }

    [Fact]
    public void Short_list_right_below_a_heading_is_one_sentence_with_it()
    {
        var article = Text.Read("# The club\n\nIt is old.\n\n## Its board\n\n- Ada Lund (chair)\n- Bo Ek\n\nThey meet weekly.\n", "a.md");

        Assert.Equal(["Its board\n\n• Ada Lund (chair)\n• Bo Ek"], article.Words(ParagraphKind.List));
        Assert.Equal(["The club", "Its board"], article.Paragraphs[^1].Headings);
        ArticleProperties.AssertHolds(article);
    }

    [Fact]
    public void Name_with_its_value_is_read_with_the_heading_above()
    {
        Assert.Equal(["The pump; Weight: 41 kg"], Text.Read("# The pump\n\nWeight\n: 41 kg\n", "a.md").Words(ParagraphKind.TableRow));
    }

    [Fact]
    public void Items_that_are_understood_alone_stay_apart()
    {
        var article = Text.Read("- Length: 12 m\n- Weight: 3 t\n\nThen:\n\n- It opened in 1911.\n- It closed in 1950.\n", "a.md");

        Assert.Equal(["Length: 12 m", "Weight: 3 t", "It opened in 1911.", "It closed in 1950."], article.Words(ParagraphKind.ListItem));
    }

    [Theory]
    [InlineData("---\n\nThe mill was built by Ida Holm. It stands.\n\n---\n\nMore.\n",
        "The mill was built by Ida Holm. It stands.\n\nMore.")]
    [InlineData("---\n\nNote: the mill stands.\n\n---\n\nMore.\n", "Note: the mill stands.\n\nMore.")]
    [InlineData("---\n- The mill\n- The barn\n---\nMore.\n", "The mill\nThe barn\n\nMore.")]
    public void Text_between_two_rules_is_no_front_matter(string markdown, string text)
    {
        Assert.Equal(text, Text.Read(markdown, "a.md").Text.Replace("• ", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void Front_matter_in_toml_gives_title_and_date()
    {
        var article = Text.Read(
            "+++\ntitle = \"A plant\" # its name\ndate = 2019-06-15T08:00:00Z\ntags = [\"a\"]\n[extra]\ntitle = 'B'\n+++\nWords.\n",
            "a.md");

        Assert.Equal(("A plant", new LocalDate(2019, 6, 15), "Words."), (article.Title, article.Date!.Value, article.Text));
    }

    [Fact]
    public void Code_is_kept_line_by_line()
    {
        var article = Text.Read("Run this:\n\n```sh\nmake all\n\nmake test\n```\n", "a.md");

        Assert.Equal(["make all\n\nmake test"], article.Words(ParagraphKind.Preformatted));
        Assert.Equal(["make all", "make test"], article.Paragraphs[^1].Sentences.Select(s => s.Span.Of(article.Text)));
    }

    [Fact]
    public void Quotation_and_picture_are_told_from_running_text()
    {
        var article = Text.Read("> It works,\n> he said.\n\n![The hall in spring](hall.png)\n\nWords.\n", "a.md");

        Assert.Equal(["It works, he said."], article.Words(ParagraphKind.BlockQuote));
        Assert.Equal(["The hall in spring"], article.Words(ParagraphKind.Caption));
        Assert.Equal(["Words."], article.Words(ParagraphKind.Body));
    }

    [Fact]
    public void Html_in_it_is_read_as_a_page_is()
    {
        Assert.Equal(
            "One.\n\nTwo.",
            Text.Read("<div>\n<p>One.</p>\n<script>var words;</script>\n</div>\n\nTwo.\n", "a.md").Text);
    }

    [Fact]
    public void Footnotes_keep_their_offsets()
    {
        ArticleProperties.AssertHolds(Text.Read("A.[^b] C.\n\n[^b]: Note *one*.\n    More.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", "a.md"));
    }
}
