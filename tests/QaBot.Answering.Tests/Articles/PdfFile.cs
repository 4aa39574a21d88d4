using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace QaBot.Answering.Tests.Articles;

/// <summary>Lays out PDF files for tests: A4 pages in Times, 11 points on 14.</summary>
internal sealed class PdfFile
{
    public const double PageTop = 760;
    public const double PageLeft = 70;

    private const double Leading = 1.27;

    private readonly List<List<SetWords>> pages = [[]];

    public double Left { get; set; } = PageLeft;

    public double Width { get; set; } = 455;

    public double Y { get; set; } = PageTop;

    public string? Title { get; init; }

    public string? CreationDate { get; init; }

    public PdfFile NewPage()
    {
        pages.Add([]);
        Y = PageTop;
        return this;
    }

    /// <summary>Sets words as they stand, without a line break.</summary>
    public PdfFile At(double x, double y, string words, double size = 11, bool isBold = false)
    {
        pages[^1].Add(new SetWords(x, y, words, size, isBold));
        return this;
    }

    /// <summary>Sets a paragraph, wrapped to the column's width; "|" breaks a line by force.</summary>
    public PdfFile Paragraph(string words, double size = 11, bool isBold = false, double indent = 0, double after = 9)
    {
        var x = Left + indent;
        foreach (var piece in words.Split('|'))
        {
            var line = string.Empty;
            foreach (var word in piece.Split(' '))
            {
                var longer = line.Length == 0 ? word : line + " " + word;
                if (line.Length > 0 && x + WidthOf(longer, size) > Left + Width)
                {
                    Set(line);
                    longer = word;
                }

                line = longer;
            }

            Set(line);
        }

        Y -= after;
        return this;

        void Set(string line)
        {
            At(x, Y, line, size, isBold);
            Y -= size * Leading;
            x = Left;
        }
    }

    public byte[] Bytes()
    {
        using var builder = new PdfDocumentBuilder();
        builder.DocumentInformation.Title = Title;
        builder.DocumentInformation.CreationDate = CreationDate;
        var regular = builder.AddStandard14Font(Standard14Font.TimesRoman);
        var bold = builder.AddStandard14Font(Standard14Font.TimesBold);
        foreach (var words in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            foreach (var (x, y, line, size, isBold) in words)
            {
                page.AddText(line, size, new PdfPoint(x, y), isBold ? bold : regular);
            }
        }

        return builder.Build();
    }

    // A letter of Times takes a little under half of its size.
    private static double WidthOf(string words, double size) => words.Length * size * 0.44;

    private sealed record SetWords(double X, double Y, string Words, double Size, bool IsBold);
}
