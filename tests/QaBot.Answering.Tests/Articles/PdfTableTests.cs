using QaBot.Answering.Articles;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace QaBot.Answering.Tests.Articles;

public sealed class PdfTableTests
{
    // In points: 11-point letters, 5 points between the widest cells, as a browser prints a table.
    private static readonly string[][] Lamps =
    [
        ["Lamp", "Number of bulbs", "Price per piece", "Colour"],
        ["Tall Heron", "2", "$40", "pale green"],
        ["Mole", "11", "$135", "brown"],
        ["Stork", "4", "$72", "white"],
    ];

    [Theory]
    [InlineData(0, 4)]
    [InlineData(0, 2)]
    [InlineData(1, 4)]
    [InlineData(2, 4)]
    public void Row_of_close_set_cells_is_read_with_the_bold_headings_above_it(int align, int columns)
    {
        var file = new PdfFile().Paragraph("Lamps of the shop", 17)
            .Paragraph("The shop sells lamps of every kind, new and used, and mends old ones.");
        Set(file, align, columns);
        file.Y -= 90;
        file.Paragraph("The lamps are made in the village by four families.");

        var rows = Read(file).Words(ParagraphKind.TableRow);

        Assert.Equal(
            Lamps.Skip(1).Select(row => string.Join("; ", row.Take(columns).Select((cell, i) => $"{Lamps[0][i]}: {cell}"))),
            rows);
    }

    [Fact]
    public void Table_stands_where_it_is_on_the_page_though_what_heads_that_is_read_last()
    {
        var file = new PdfFile().Paragraph("The shop sells lamps of every kind, new and used, and mends old ones.");
        Set(file, align: 0, columns: 4);
        file.Y -= 90;
        file.Paragraph("The lamps are made in the village by four families.").At(PdfFile.PageLeft, 810, "Printed on a Monday");

        var kinds = Read(file).Paragraphs.Select(paragraph => paragraph.Kind).ToList();

        Assert.Equal((ParagraphKind.Body, ParagraphKind.TableRow), (kinds[0], kinds[1]));
        Assert.Equal(3, kinds.LastIndexOf(ParagraphKind.TableRow));
    }

    [Fact]
    public void Lines_of_a_paragraph_are_no_table()
    {
        var file = new PdfFile();
        file.Paragraph("A small boat came in with the tide and lay at the quay for a day and a night. Then it left for the south. No man "
            + "of the town had seen it before, and no man saw it again. In the inn they spoke of it for years.");

        Assert.Empty(Read(file).Words(ParagraphKind.TableRow));
    }

    private static Article Read(PdfFile file) =>
        new ArticleReader(new ArticleReadOptions()).Read(file.Bytes(), "lamps.pdf", "lamps").Article!;

    private static double WidthOf(string words, bool isBold)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(isBold ? Standard14Font.TimesBold : Standard14Font.TimesRoman);
        var letters = builder.AddPage(PageSize.A4).MeasureText(words, 11, new PdfPoint(0, 0), font);
        return letters[^1].EndBaseLine.X - letters[0].StartBaseLine.X;
    }

    private static void Set(PdfFile file, int align, int columns)
    {
        var left = PdfFile.PageLeft;
        for (var column = 0; column < columns; column++)
        {
            var widths = Lamps.Select((row, i) => WidthOf(row[column], isBold: i == 0)).ToArray();
            for (var row = 0; row < Lamps.Length; row++)
            {
                var room = widths.Max() - widths[row];
                file.At(left + (align == 0 || row == 0 ? 0 : align == 1 ? room : room / 2), file.Y - 20 - (18 * row), Lamps[row][column],
                    isBold: row == 0);
            }

            left += widths.Max() + 5;
        }
    }
}
