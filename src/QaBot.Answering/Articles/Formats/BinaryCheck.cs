namespace QaBot.Answering.Articles.Formats;

/// <summary>Tells text from program code, pictures and the like.</summary>
internal static class BinaryCheck
{
    private const int MostControlsInAHundred = 2;

    /// <summary>Whether what was decoded is no text: it holds a zero, or control characters in number.</summary>
    public static bool IsBinary(ReadOnlySpan<char> text)
    {
        var controls = 0;
        foreach (var c in text)
        {
            if (c == '\0')
            {
                return true;
            }

            controls += char.IsControl(c) && !char.IsWhiteSpace(c) ? 1 : 0;
        }

        return controls * 100L > (long)text.Length * MostControlsInAHundred;
    }
}
