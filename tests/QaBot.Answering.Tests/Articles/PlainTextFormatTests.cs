using NodaTime;
using QaBot.Answering.Articles;

namespace QaBot.Answering.Tests.Articles;

public class PlainTextFormatTests
{
    private const string Wrapped =
        "The first unit of the plant was connected to the grid in September of\n"
        + "that year, after a delay of many years. It now delivers about one\n"
        + "thousand megawatts, which covers the needs of a large town.";

    [Fact]
    public void Text_is_kept_as_it_is()
    {
        const string text = "\ttitle  \r\n\r\n  One.  Two.\r\n\r\n\r\nThree.\r\n ";

        var article = Text.Read(text);

        Assert.Equal(text, article.Text);
        ArticleProperties.AssertHolds(article);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Wrapped_lines_are_one_paragraph(string lineEnd)
    {
        var text = (Wrapped + "\n\n" + Wrapped).Replace("\n", lineEnd, StringComparison.Ordinal);

        var article = Text.Read(text);

        Assert.Equal(2, article.Paragraphs.Count);
        Assert.Equal(2, article.Paragraphs[0].Sentences.Count);
    }

    [Fact]
    public void Lines_that_each_end_a_sentence_are_paragraphs()
    {
        var article = Text.Read("The first unit works. It is old.\nThe second unit is planned.\nNobody knows about the third.\n");

        Assert.Equal(3, article.Paragraphs.Count);
    }

    [Theory]
    [InlineData("date 2019-06-15 (@someone)\nWords of the article are here.\nMore of them.\n")]
    [InlineData("2019-06-15\n\nWords.\n")]
    [InlineData("Published: June 15, 2019\n\nWords.\n")]
    [InlineData("Posted on Saturday, 15 June 2019, 10:30 am GMT by A. Writer\n\nWords.\n")]
    [InlineData("The Plant on the Coast\n\n15 June 2019\n\nThese are the words of the article, and there are a few of them.\n")]
    public void Stray_date_line_dates_the_article_and_is_no_paragraph(string text)
    {
        var article = Text.Read(text);

        Assert.Equal(new LocalDate(2019, 6, 15), article.Date);
        Assert.DoesNotContain(article.Paragraphs, p => p.Span.Of(article.Text).Contains("2019", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("LONDON, March 3, 2018 - The plant works.")]
    [InlineData("ROME (AGENCY - 3rd March, 2018) The plant works.")]
    [InlineData("NEW YORK, 3 March 2018 – The plant works.")]
    public void Dateline_dates_the_article_and_stays(string text)
    {
        var article = Text.Read(text);

        Assert.Equal(new LocalDate(2018, 3, 3), article.Date);
        Assert.Equal(0, article.Paragraphs[0].Span.Offset);
    }

    [Theory]
    [InlineData("The plant was opened on March 3, 2018. It works.")]
    [InlineData("NATO (founded April 4, 1949) is an alliance.")]
    [InlineData("On 3 March 2018 the plant was opened.")]
    public void Date_inside_a_sentence_does_not_date_the_article(string text)
    {
        Assert.Null(Text.Read(text).Date);
    }

    [Fact]
    public void Front_matter_is_read_and_is_no_paragraph()
    {
        const string text = "---\ntitle: The plant\ndate: 2019-06-15\n---\nWords.\n";

        var article = Text.Read(text);

        Assert.Equal(("The plant", new LocalDate(2019, 6, 15)), (article.Title, article.Date!.Value));
        Assert.Equal("Words.", Assert.Single(article.Words(ParagraphKind.Body)));
        Assert.Equal(text, article.Text);
    }

    [Fact]
    public void Lines_of_dashes_alone_are_no_front_matter()
    {
        Assert.Equal(["A poem.", "Words."], Text.Read("---\n\nA poem.\n\n---\n\nWords.\n").Words(ParagraphKind.Body));
    }

    [Fact]
    public void Headings_are_told_by_marks_and_by_their_place()
    {
        var article = Text.Read(
            "The Plant on the Coast\n\nHow it began\n============\n\nIt began with a contract between two states, signed in the "
            + "capital.\n\n"
            + "## How it goes on\n\nNobody knows how it goes on, since the money for it has not been found.\n");

        Assert.Equal(["The Plant on the Coast", "How it began", "How it goes on"], article.Words(ParagraphKind.Heading));
        Assert.Equal("The Plant on the Coast", article.Title);
    }

    [Fact]
    public void Short_lists_are_one_sentence_with_what_leads_in()
    {
        var article = Text.Read("The plant has three parts:\n- a hall\n- a store, which\n  is large\n- a road\n\n1. First.\n2. Second.\n");

        Assert.Equal(
            ["The plant has three parts:\n- a hall\n- a store, which\n  is large\n- a road", "1. First.\n2. Second."],
            article.Words(ParagraphKind.List));
    }

    [Theory]
    [InlineData("The har-\nbour is old.\n", "The harbour\nis old.\n")]
    [InlineData("The har-\r\n  bour, they say,\r\nis old.\r\n", "The harbour,\r\nthey say,\r\nis old.\r\n")]
    [InlineData("It has twenty-\none well-\nknown rooms.\n", "It has twenty-one\nwell-known\nrooms.\n")]
    [InlineData("A sea-bird is a sea-\nbird.\n", "A sea-bird is a sea-bird.\n")]
    [InlineData("The sides are:\n-\nleft\n- right\n", "The sides are:\n-\nleft\n- right\n")]
    public void Words_divided_at_a_line_end_are_joined(string text, string read)
    {
        Assert.Equal(read, Text.Read(text).Text);
    }

    [Fact]
    public void Text_without_a_full_stop_is_read_to_its_end()
    {
        var words = string.Join(' ', Enumerable.Range(0, 120_000).Select(i => $"w{i}"));
        var article = Text.Read(words);

        Assert.Equal(words, string.Join(' ', article.Paragraphs.SelectMany(p => p.Sentences).Select(s => s.Span.Of(article.Text))));
    }

    [Fact]
    public void Wrapped_line_that_starts_with_a_number_is_no_list()
    {
        var article = Text.Read(
            "The first unit of the plant on the coast was opened in September on the\n18. It was a Sunday, and many guests came to see it "
            + "and to hear the band.\n");

        Assert.Single(article.Paragraphs);
    }

    [Fact]
    public void File_name_is_the_title_of_last_resort()
    {
        Assert.Equal("The old_plant".Replace('_', ' '), Text.Read("It works. It is old.", "the-old_plant.txt").Title);
    }
}
