namespace QaBot.Answering.Answers;

/// <summary>One of several sentences that answer together.</summary>
/// <param name="Quote">The sentence.</param>
/// <param name="Context">Sentences before it that it cannot be understood without and that are not quoted already; mostly none.</param>
public sealed record QuotedSentence(Quote Quote, IReadOnlyList<Quote> Context);
