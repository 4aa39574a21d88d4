using QaBot.Answering.Articles;

namespace QaBot.Answering.Tests.Articles;

public class PdfFormatTests
{
    private const string First =
        "The first unit of the plant was connected to the grid in September of that year, after a delay of many years. It "
        + "now delivers about one thousand megawatts, which covers the needs of a large town and of the villages around it.";

    private const string Second =
        "The second unit was ordered much later. Its foundation was laid in the presence of guests from both countries, who "
        + "had come by train and stayed for three days. Workers then began to pour concrete, and the hall rose quickly.";

    private const string Third =
        "Nobody knows when the third unit will follow. A contract exists, but the money for it has not been found, and the "
        + "ground on which it would stand has to be drained first. Engineers expect that this alone will take two years.";

    [Fact]
    public void Paragraphs_are_joined_from_their_lines()
    {
        var article = Read(new PdfFile().Paragraph(First).Paragraph(Second).Paragraph(Third));

        Assert.Equal([First, Second, Third], article.Words(ParagraphKind.Body));
        ArticleProperties.AssertHolds(article);
    }

    [Fact]
    public void Paragraphs_are_told_apart_by_the_indent_of_their_first_lines()
    {
        var file = new PdfFile();
        foreach (var words in new[] { First, Second, Third })
        {
            file.Paragraph(words, indent: 14, after: 0);
        }

        Assert.Equal([First, Second, Third], Read(file).Words(ParagraphKind.Body));
    }

    [Fact]
    public void Paragraphs_are_told_apart_by_their_short_last_lines()
    {
        var file = new PdfFile();
        foreach (var words in new[] { First, Second, Third })
        {
            file.Paragraph(words, after: 0);
        }

        Assert.Equal([First, Second, Third], Read(file).Words(ParagraphKind.Body));
    }

    [Fact]
    public void Columns_are_read_one_after_the_other()
    {
        var file = new PdfFile { Width = 210 };
        file.Y = 700;
        file.At(PdfFile.PageLeft, 750, "A Title over Both Columns of the Page", 20);
        file.Paragraph(First).Paragraph(Second);
        file.Y = 700;
        file.Left = 315;
        file.Paragraph(Third).Paragraph(First);

        var article = Read(file);

        Assert.Equal([First, Second, Third, First], article.Words(ParagraphKind.Body));
        Assert.Equal(["A Title over Both Columns of the Page"], article.Words(ParagraphKind.Heading));
    }

    [Fact]
    public void Columns_are_read_one_after_the_other_when_drawn_row_by_row()
    {
        var left = new[] { "The plant in the south took", "twenty years to build. It was", "finished in the autumn." };
        var right = new[] { "The plant in the north was", "never built. Its ground is a", "meadow to this day." };
        var file = new PdfFile();
        for (var i = 0; i < left.Length; i++)
        {
            file.At(70, 700 - (14 * i), left[i]).At(320, 700 - (14 * i), right[i]);
        }

        Assert.Equal(
            ["The plant in the south took twenty years to build. It was finished in the autumn.",
                "The plant in the north was never built. Its ground is a meadow to this day."],
            Read(file).Words(ParagraphKind.Body));
    }

    [Fact]
    public void Paragraph_goes_on_in_the_next_column_and_on_the_next_page()
    {
        var file = new PdfFile();
        file.Paragraph(First);
        file.Paragraph("The last paragraph of the page breaks off in the middle of its sentence, as most of them do, and it");
        file.NewPage().Paragraph("ends on the next page. Then there is more.");

        Assert.Equal(
            [First, "The last paragraph of the page breaks off in the middle of its sentence, as most of them do, and it ends on the next "
                + "page. Then there is more."],
            Read(file).Words(ParagraphKind.Body));
    }

    [Theory]
    [InlineData("The govern-|ment met in the capital.", "The government met in the capital.")]
    [InlineData("The Franco-|Prussian war began in that year.", "The Franco-Prussian war began in that year.")]
    [InlineData("A well-known fact is that a well-|known man lived in the town.",
        "A well-known fact is that a well-known man lived in the town.")]
    [InlineData("It has twenty-|one rooms and a long-|term lease.", "It has twenty-one rooms and a long-term lease.")]
    [InlineData("The seasons 2018-|2019 were dry and cold.", "The seasons 2018-2019 were dry and cold.")]
    [InlineData("It was late—|too late for the whole team.", "It was late—too late for the whole team.")]
    [InlineData("It rose – |and then it fell again.", "It rose – and then it fell again.")]
    public void Words_divided_at_a_line_end_are_joined(string set, string read)
    {
        Assert.Equal([read], Read(new PdfFile().Paragraph(set)).Words(ParagraphKind.Body));
    }

    [Fact]
    public void Headings_are_told_by_their_size_and_by_bold_letters()
    {
        var file = new PdfFile();
        file.Paragraph("The Plant on the Coast", 22).Paragraph("How it began", 15).Paragraph(First);
        file.Paragraph("The second unit", isBold: true).Paragraph(Second).Paragraph("How it goes on", 15).Paragraph(Third);

        var article = Read(file);

        Assert.Equal(["The Plant on the Coast", "How it began", "The second unit", "How it goes on"], article.Words(ParagraphKind.Heading));
        Assert.Equal([First, Second, Third], article.Words(ParagraphKind.Body));
        Assert.Equal(["The Plant on the Coast", "How it began", "The second unit"],
            article.Paragraphs.Single(p => p.Span.Of(article.Text) == Second).Headings);
        Assert.Equal("The Plant on the Coast", article.Title);
    }

    [Fact]
    public void Heading_of_two_lines_is_one()
    {
        var file = new PdfFile();
        file.Paragraph("A Plant on the Coast, and What Became|of It in Forty Years", 22).Paragraph(First).Paragraph(Second);

        Assert.Equal(["A Plant on the Coast, and What Became of It in Forty Years"], Read(file).Words(ParagraphKind.Heading));
    }

    [Fact]
    public void Short_list_is_one_sentence_with_what_leads_in()
    {
        var file = new PdfFile();
        file.Paragraph("The plant has three parts:", after: 3);
        file.Paragraph("• a hall for the turbine, which stands next to the sea and is the largest building of all of them on the whole "
            + "site", after: 0);
        file.Paragraph("• a store for the fuel", after: 0).Paragraph("• a road", after: 9).Paragraph(First);

        var article = Read(file);

        Assert.Equal(
            ["The plant has three parts:\n• a hall for the turbine, which stands next to the sea and is the largest building of all of "
                + "them on the whole site\n• a store for the fuel\n• a road"],
            article.Words(ParagraphKind.List));
        Assert.Equal([First], article.Words(ParagraphKind.Body));
    }

    [Fact]
    public void Numbered_list_keeps_its_numbers()
    {
        var file = new PdfFile().Paragraph(First).Paragraph("1. Build the hall.", after: 0).Paragraph("2. Fill the store.");

        Assert.Equal(["1. Build the hall.\n2. Fill the store."], Read(file).Words(ParagraphKind.List));
    }

    [Fact]
    public void Caption_is_told_by_its_first_word()
    {
        var file = new PdfFile().Paragraph(First).Paragraph("Figure 3. The hall in spring.", 9, after: 20).Paragraph(Second);

        Assert.Equal(["Figure 3. The hall in spring."], Read(file).Words(ParagraphKind.Caption));
    }

    [Fact]
    public void Letters_printed_twice_to_look_bold_are_read_once()
    {
        var file = new PdfFile().Paragraph(First);
        file.At(70, 600, "The end of it.").At(70.3, 600, "The end of it.");

        Assert.Equal([First, "The end of it."], Read(file).Words(ParagraphKind.Body));
    }

    [Fact]
    public void Pages_of_few_words_are_read_in_order()
    {
        var file = new PdfFile().At(70, 700, "Yes.").NewPage().At(70, 700, "The end").NewPage();

        Assert.Equal("Yes.\n\nThe end", Read(file).Text);
    }

    private static Article Read(PdfFile file)
    {
        var result = new ArticleReader(new ArticleReadOptions()).Read(file.Bytes(), "plant.pdf", "plant");
        Assert.True(result.IsRead, result.SkipReason);
        return result.Article;
    }
}
