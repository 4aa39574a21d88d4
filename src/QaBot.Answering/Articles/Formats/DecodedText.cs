namespace QaBot.Answering.Articles.Formats;

/// <summary>A file's text.</summary>
/// <param name="Text">The text, without a byte order mark.</param>
/// <param name="Warning">What may be wrong with it, in words for the user; null when nothing is.</param>
internal sealed record DecodedText(string Text, string? Warning = null)
{
    /// <summary>The warning as a list.</summary>
    public IReadOnlyList<string> Warnings => Warning is null ? [] : [Warning];
}
