using NodaTime;
using QaBot.Answering.Articles;

namespace QaBot.Answering.Tests.Articles;

public class PdfPageTests
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
    public void Headers_footers_and_page_numbers_are_left_out()
    {
        var file = new PdfFile();
        for (var number = 1; number <= 4; number++)
        {
            if (number > 1)
            {
                file.NewPage();
            }

            file.At(70, 800, "The Daily Report").At(480, 800, $"Page {number} of 4").At(290, 40, $"– {number} –", 9);
            file.Paragraph($"This is the text of page {number}, and it is unlike that of the others. "
                + new[] { First, Second, Third, First }[number - 1]);
        }

        var article = Read(file);

        Assert.Equal(4, article.Paragraphs.Count);
        Assert.DoesNotContain("Daily", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("–", article.Text, StringComparison.Ordinal);
        Assert.Contains("the text of page 4", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Headers_that_differ_on_left_and_right_pages_are_left_out()
    {
        var file = new PdfFile();
        for (var number = 1; number <= 4; number++)
        {
            if (number > 1)
            {
                file.NewPage();
            }

            file.At(70, 800, number % 2 == 0 ? $"{number}   The Plant on the Coast" : $"A. Writer   {number}");
            file.Paragraph(new[] { First, Second, Third, First }[number - 1]);
        }

        Assert.Equal([First, Second, Third, First], Read(file).Words(ParagraphKind.Body));
    }

    [Fact]
    public void Page_number_that_stands_elsewhere_on_a_first_page_is_left_out()
    {
        var file = new PdfFile();
        foreach (var (number, words) in new[] { (7, First), (8, Second), (9, Third) })
        {
            file.At(300, number == 8 ? 40 : 800, number == 8 ? "8" : $"Chapter   {number}").Paragraph(words);
            if (number < 9)
            {
                file.NewPage();
            }
        }

        Assert.Equal([First, Second, Third], Read(file).Words(ParagraphKind.Body));
    }

    [Fact]
    public void Number_at_the_foot_of_a_page_that_counts_no_pages_is_kept()
    {
        var file = new PdfFile().Paragraph(First).At(70, 40, "1975").NewPage().Paragraph(Second);

        Assert.Equal([First, "1975", Second], Read(file).Words(ParagraphKind.Body));
    }

    [Fact]
    public void Words_outside_the_page_are_left_out()
    {
        Assert.Equal([First], Read(new PdfFile().Paragraph(First).At(70, -50, "Not to be seen.")).Words(ParagraphKind.Body));
    }

    [Fact]
    public void Title_and_date_come_from_the_document_information()
    {
        var file = new PdfFile { Title = "A plant and its history", CreationDate = "D:20190615120000+02'00'" };

        var article = Read(file.Paragraph("The Plant", 20).Paragraph(First));

        Assert.Equal("A plant and its history", article.Title);
        Assert.Equal(new LocalDate(2019, 6, 15), article.Date);
    }

    [Fact]
    public void Date_that_the_text_names_goes_before_the_day_the_file_was_made()
    {
        var file = new PdfFile { CreationDate = "D:20190615120000+02'00'" };

        Assert.Equal(new LocalDate(2018, 3, 3), Read(file.Paragraph("The Plant", 20).Paragraph("LONDON, March 3, 2018 - " + First)).Date);
    }

    [Theory]
    [InlineData("Microsoft Word - draft7.docx")]
    [InlineData("report-final.indd")]
    [InlineData("Untitled")]
    [InlineData(" ")]
    public void Title_that_is_no_title_gives_way_to_the_largest_heading(string title)
    {
        var file = new PdfFile { Title = title }.Paragraph("Quarterly review of the coast", 9).Paragraph("The Plant", 20).Paragraph(First);

        Assert.Equal("The Plant", Read(file).Title);
    }

    [Fact]
    public void Table_of_contents_is_left_out()
    {
        var file = new PdfFile().Paragraph("Contents", 15).Paragraph("1 How it began ............................ 3", after: 0);
        file.Paragraph("2 How it goes on . . . . . . . . . . . . 14").Paragraph(First);

        Assert.Equal([First], Read(file).Words(ParagraphKind.Body));
    }

    [Fact]
    public void Words_stand_on_the_page_that_they_begin_on_over_the_end_of_a_page()
    {
        var file = new PdfFile().Paragraph("The Plant", 20).Paragraph(First).Paragraph("The hall stands on rock. It was built by people who had")
            .NewPage().Paragraph("never seen the sea. They stayed for years.").Paragraph(Second)
            .NewPage().Paragraph(Third);

        var article = Read(file);

        (string Words, int Page)[] expected =
        [
            ("The Plant", 1), ("The first unit", 1), ("It was built by people who had never seen the sea", 1), ("They stayed", 2),
            ("The second unit was", 2), ("Nobody knows", 3),
        ];
        Assert.All(expected, place =>
            Assert.Equal(place.Page, article.PageAt(article.Text.IndexOf(place.Words, StringComparison.Ordinal))));
    }

    [Fact]
    public void Note_stands_on_the_page_of_its_mark_though_it_is_written_behind_what_goes_on_to_the_next()
    {
        var file = new PdfFile().Paragraph(First).At(70, 600, "The hall").At(106.5, 604, "1", 7)
            .At(113, 600, "stands on rock. It was built by people who had").At(70, 60, "1 It was painted in 1980.", 8)
            .NewPage().Paragraph("never seen the sea. They stayed for years.").Paragraph(Second);

        var article = Read(file);

        var (note, end) = (article.Text.IndexOf("painted in 1980", StringComparison.Ordinal), article.Text.IndexOf("They stayed", StringComparison.Ordinal));
        Assert.True(note > end);
        Assert.Equal((1, 2), (article.PageAt(note), article.PageAt(end)));
    }

    private static Article Read(PdfFile file)
    {
        var result = new ArticleReader(new ArticleReadOptions()).Read(file.Bytes(), "plant.pdf", "plant");
        Assert.True(result.IsRead, result.SkipReason);
        return result.Article;
    }
}
