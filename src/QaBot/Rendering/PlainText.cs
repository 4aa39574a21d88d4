namespace QaBot.Rendering;

/// <summary>Text on one line of a terminal, without control characters that would steer it.</summary>
internal static class PlainText
{
    /// <summary>The text on one line.</summary>
    public static string Of(string text) => string.Join(
        ' ',
        new string([.. text.Select(c => char.IsControl(c) ? ' ' : c)]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
