namespace QaBot.Answering.Articles.Formats.PlainText;

/// <summary>Finds bullets and numbers at the start of lines.</summary>
internal static class ListMarkers
{
    private const int LongestNumber = 3;

    /// <summary>Reads the marker of a line.</summary>
    /// <returns>The marker; null when the line starts with words.</returns>
    public static ListMarker? Read(ReadOnlySpan<char> line)
    {
        if (line.Length < 3)
        {
            return null;
        }

        if (line[0] is '-' or '*' or '+' or '•' or '‣' or '◦' or '▪' or '·' && char.IsWhiteSpace(line[1]))
        {
            return new ListMarker(0, line.Length - line[1..].TrimStart().Length);
        }

        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= LongestNumber && digits + 1 < line.Length
            && line[digits] is '.' or ')' && char.IsWhiteSpace(line[digits + 1])
            ? new ListMarker(int.Parse(line[..digits], System.Globalization.CultureInfo.InvariantCulture), 0)
            : null;
    }
}
