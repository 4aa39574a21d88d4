using QaBot.Answering.Articles;

namespace QaBot.Answering.Tests.Articles;

public class PdfDetailTests
{
    private const string First =
        "The first unit of the plant was connected to the grid in September of that year, after a delay of many years. It "
        + "now delivers about one thousand megawatts, which covers the needs of a large town and of the villages around it.";

    private const string Second =
        "The second unit was ordered much later. Its foundation was laid in the presence of guests from both countries, who "
        + "had come by train and stayed for three days. Workers then began to pour concrete, and the hall rose quickly.";

    [Fact]
    public void Table_is_read_row_by_row_with_the_headings_of_its_columns()
    {
        var file = new PdfFile().Paragraph(First);
        string[][] rows = [["Hall", "Length", "Built in"], ["North", "40 m", "1975"], ["South", "35 m", "1981"], ["East", "", "1990"]];
        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < 3; j++)
            {
                file.At(70 + (90 * j), 640 - (16 * i), rows[i][j] is { Length: > 0 } words ? words : "–");
            }
        }

        file.Y = 560;
        var article = Read(file.Paragraph(Second));

        Assert.Equal(
            ["Hall: North; Length: 40 m; Built in: 1975", "Hall: South; Length: 35 m; Built in: 1981",
                "Hall: East; Length: –; Built in: 1990"],
            article.Words(ParagraphKind.TableRow));
        Assert.Equal([First, Second], article.Words(ParagraphKind.Body));
        Assert.Equal(ParagraphKind.Body, article.Paragraphs[^1].Kind);
    }

    [Fact]
    public void Names_with_their_values_are_read_in_pairs()
    {
        var file = new PdfFile().At(70, 700, "Weight").At(200, 700, "41 kg").At(70, 685, "Maker").At(200, 685, "Ada Lund");

        Assert.Equal(["Weight: 41 kg", "Maker: Ada Lund"], Read(file).Words(ParagraphKind.TableRow));
    }

    [Fact]
    public void Words_set_large_and_pale_or_aslant_are_no_title()
    {
        var file = new PdfFile().Pale(100, 400, "DRAFT", 60).Paragraph("The Plant", 20).Paragraph(First);

        var article = Read(file);

        Assert.Equal("The Plant", article.Title);
        Assert.DoesNotContain("DRAFT", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_a_line_runs_through_are_left_out()
    {
        var file = new PdfFile().At(70, 700, "The fee is").At(120, 700, "nine").At(142, 700, "ten crowns.").Line(119, 703, 139)
            .Line(142, 698, 190);

        Assert.Equal("The fee is ten crowns.", Read(file).Text);
    }

    [Fact]
    public void Letters_larger_than_any_page_are_left_out()
    {
        var file = new PdfFile().Paragraph(First).At(70, 300, "Huge", size: 1e6);

        Assert.Equal(First, Read(file).Text);
    }

    private static Article Read(PdfFile file)
    {
        var result = new ArticleReader(new ArticleReadOptions()).Read(file.Bytes(), "plant.pdf", "plant");
        Assert.True(result.IsRead, result.SkipReason);
        return result.Article;
    }
}
