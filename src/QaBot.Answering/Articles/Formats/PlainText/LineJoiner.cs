using System.Buffers;

namespace QaBot.Answering.Articles.Formats.PlainText;

/// <summary>
/// Tells the line ends that only wrap a text from those that end a paragraph. A wrapped line is one on which the next
/// line's first word had no room.
/// </summary>
internal sealed class LineJoiner
{
    private const int WidestWrap = 120;
    private const double Ragged = 0.8;

    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…。！？؟۔।");
    private static readonly SearchValues<char> Closers = SearchValues.Create(")]}\"'”’»」』");
    private static readonly SearchValues<char> GoesOn = SearchValues.Create(",;-–—、，&/");

    private readonly string text;
    private readonly int width;
    private readonly bool isLineAParagraph;

    /// <summary>Looks at all the lines of a text to learn how it is wrapped.</summary>
    public LineJoiner(string text, IReadOnlyList<TextLine> lines)
    {
        this.text = text;
        width = lines.Select(WidthOf).Where(found => found <= WidestWrap).DefaultIfEmpty(0).Max();
        var full = lines.Where(line => !line.IsBlank).ToList();
        isLineAParagraph = full.Count == lines.Count && full.Count(EndsSentence) * 5 >= full.Count * 4;
    }

    /// <summary>Whether a new paragraph starts with the second of two lines that follow each other.</summary>
    public bool Parts(TextLine line, TextLine next)
    {
        if (isLineAParagraph)
        {
            return true;
        }

        var continues = char.IsLower(text[next.Start]) || GoesOn.Contains(text[line.End - 1]);
        if (WidthOf(line) > WidestWrap || WidthOf(next) > WidestWrap)
        {
            return EndsSentence(line) || !continues;
        }

        return !continues && !EndsSentence(line) && WidthOf(line) + 1 + FirstWordWidth(next) < width * Ragged;
    }

    /// <summary>Whether a line ends as a sentence does.</summary>
    public bool EndsSentence(TextLine line) => EndsSentence(line.Of(text));

    /// <summary>Whether words end as a sentence does.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> words)
    {
        var at = words.LastIndexOfAnyExcept(Closers);
        return at >= 0 && Ends.Contains(words[at]);
    }

    private int WidthOf(TextLine line) => line.Indent + WidthOf(line.Of(text));

    private int FirstWordWidth(TextLine line)
    {
        var words = line.Of(text);
        var stop = 0;
        while (stop < words.Length && !char.IsWhiteSpace(words[stop]) && (stop == 0 || !IsWide(words[stop])))
        {
            stop++;
        }

        return WidthOf(words[..stop]);
    }

    private static int WidthOf(ReadOnlySpan<char> words)
    {
        var width = 0;
        foreach (var c in words)
        {
            width += IsWide(c) ? 2 : 1;
        }

        return width;
    }

    // Chinese, Japanese and Korean letters take two columns, and lines are wrapped between any two of them.
    private static bool IsWide(char c) => c is >= '\u2e80' and <= '\ud7af' or >= '\uf900' and <= '\ufaff' or >= '\uff00' and <= '\uff60';
}
