namespace QaBot.Answering.Articles.Formats.Pdf;

/// <summary>The sizes of a document's letters: that of running text, and those of headings.</summary>
internal sealed class TypeSizes
{
    private const double HeadingGrowth = 1.12;
    private const int MostLevels = 5;
    private const int LongestHeading = 250;
    private const int LongestBoldHeading = 120;

    private readonly double body;
    private readonly double[] headings;

    private TypeSizes(double body, double[] headings)
    {
        this.body = body;
        this.headings = headings;
    }

    /// <summary>Measures a document.</summary>
    public static TypeSizes Of(IReadOnlyCollection<PdfLine> lines)
    {
        var body = lines.GroupBy(line => line.Size).MaxBy(group => group.Sum(line => line.Words.Length))?.Key ?? 0;
        var headings = lines.Select(line => line.Size)
            .Where(size => size >= body * HeadingGrowth)
            .Distinct()
            .OrderDescending()
            .Take(MostLevels)
            .ToArray();
        return new TypeSizes(body, headings);
    }

    /// <summary>The level of a heading; 0 when the words are none.</summary>
    /// <param name="line">The first of its lines.</param>
    /// <param name="words">All of its words.</param>
    public int LevelOf(PdfLine line, string words)
    {
        if (!words.Any(char.IsLetter))
        {
            return 0;
        }

        if (line.Size >= body * HeadingGrowth && words.Length <= LongestHeading)
        {
            var level = Array.FindIndex(headings, size => size <= line.Size) + 1;
            return level == 0 ? MostLevels : level;
        }

        var isBoldHeading = line.IsBold && words.Length <= LongestBoldHeading && words[^1] is not ('.' or ',' or ';')
            && line.Size >= body * 0.95;
        return isBoldHeading ? headings.Length + 1 : 0;
    }
}
