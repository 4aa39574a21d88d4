namespace QaBot.Bot.Export;

/// <summary>A question of the conversation and what came of it.</summary>
/// <param name="Question">The question as it was typed.</param>
/// <param name="Answer">The short answer; null when the whole quotes answer, or there is none.</param>
/// <param name="Quotes">The sentences that answer, in the text's order; none when it was declined.</param>
/// <param name="Declined">Why there is no answer; null when there is one.</param>
internal sealed record ExportedTurn(string Question, string? Answer, IReadOnlyList<ExportedQuote> Quotes, string? Declined);

/// <summary>A sentence that answers.</summary>
/// <param name="Text">The words.</param>
/// <param name="Place">Where they stand, in words.</param>
/// <param name="Article">The article's id.</param>
/// <param name="Offset">Where they start in its text, in UTF-16 units.</param>
internal sealed record ExportedQuote(string Text, string Place, string Article, int Offset);
