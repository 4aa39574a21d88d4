namespace QaBot.Answering.Answers;

/// <summary>A sentence of another article that answers the same question.</summary>
/// <param name="Quote">The sentence.</param>
/// <param name="ShortAnswer">The words in it that answer; null when the whole sentence does.</param>
/// <param name="Agrees">Whether it says the same as the answer given.</param>
public sealed record OtherSource(Quote Quote, Quote? ShortAnswer, bool Agrees);
