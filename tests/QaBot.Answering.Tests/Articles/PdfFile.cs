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
    private readonly List<List<(double X, double Y, double End)>> lines = [[]];

    public double Left { get; set; } = PageLeft;

    public double Width { get; set; } = 455;

    public double Y { get; set; } = PageTop;

    public string? Title { get; init; }

    public string? CreationDate { get; init; }

    public PdfFile NewPage()
    {
        pages.Add([]);
        lines.Add([]);
        Y = PageTop;
        return this;
    }

    /// <summary>Sets words as they stand, without a line break.</summary>
    public PdfFile At(double x, double y, string words, double size = 11, bool isBold = false)
    {
        pages[^1].Add(new SetWords(x, y, words, size, isBold));
        return this;
    }

    /// <summary>Sets words in light grey.</summary>
    public PdfFile Pale(double x, double y, string words, double size)
    {
        pages[^1].Add(new SetWords(x, y, words, size, IsBold: false) { IsPale = true });
        return this;
    }

    /// <summary>Draws a level line.</summary>
    public PdfFile Line(double x, double y, double end)
    {
        lines[^1].Add((x, y, end));
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
        foreach (var (words, drawn) in pages.Zip(lines))
        {
            var page = builder.AddPage(PageSize.A4);
            foreach (var set in words)
            {
                var shade = (byte)(set.IsPale ? 200 : 0);
                page.SetTextAndFillColor(shade, shade, shade);
                page.AddText(set.Words, set.Size, new PdfPoint(set.X, set.Y), set.IsBold ? bold : regular);
            }

            foreach (var (x, y, end) in drawn)
            {
                page.DrawLine(new PdfPoint(x, y), new PdfPoint(end, y), 0.6);
            }
        }

        return builder.Build();
    }

    // A letter of Times takes a little under half of its size.
    private static double WidthOf(string words, double size) => words.Length * size * 0.44;

    private sealed record SetWords(double X, double Y, string Words, double Size, bool IsBold)
    {
        public bool IsPale { get; init; }
    }
}
