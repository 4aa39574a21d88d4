namespace QaBot.Answering.Articles.Formats;

/// <summary>A paragraph before it is split into sentences.</summary>
/// <param name="Kind">What part it plays.</param>
/// <param name="Span">Where it stands, without white space around it; never empty.</param>
/// <param name="Level">Of a heading, and of a list that one leads into: its depth, from 1 for the outermost; else 0.</param>
internal sealed record ParagraphDraft(ParagraphKind Kind, TextSpan Span, int Level = 0)
{
    /// <summary>Of a list: where the words stand that lead into it, at its beginning; null when none do.</summary>
    public TextSpan? LeadIn { get; init; }
}
