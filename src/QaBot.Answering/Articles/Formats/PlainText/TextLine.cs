using System.Buffers;

namespace QaBot.Answering.Articles.Formats.PlainText;

/// <summary>A line of a text.</summary>
/// <param name="Start">Where its first character that is not white space stands.</param>
/// <param name="End">Behind its last one; the same as <paramref name="Start"/> for a blank line.</param>
/// <param name="Indent">How much white space stands before it.</param>
internal readonly record struct TextLine(int Start, int End, int Indent)
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\r\n\f\u0085\u2028\u2029");

    /// <summary>Whether there is nothing on it.</summary>
    public bool IsBlank => End == Start;

    /// <summary>Its words.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, End - Start);

    /// <summary>Splits a text at its line ends, whatever they are made of.</summary>
    public static List<TextLine> AllOf(string text)
    {
        var lines = new List<TextLine>();
        for (var at = 0; at < text.Length;)
        {
            var rest = text.AsSpan(at);
            var length = rest.IndexOfAny(Breaks);
            var line = length < 0 ? rest : rest[..length];
            var indent = line.Length - line.TrimStart().Length;
            lines.Add(new TextLine(at + indent, at + Math.Max(indent, line.TrimEnd().Length), indent));
            at += line.Length + 1;
            at += at < text.Length && text[at - 1] == '\r' && text[at] == '\n' ? 1 : 0;
        }

        return lines;
    }
}
