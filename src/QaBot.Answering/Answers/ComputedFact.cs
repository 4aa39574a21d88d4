using NodaTime;

namespace QaBot.Answering.Answers;

/// <summary>A date that the quote gives only relative to another, worked out. It is never part of the quote.</summary>
/// <param name="Words">The quote's words, such as "Three days later"; an exact part of it.</param>
/// <param name="Start">The first day they mean.</param>
/// <param name="End">The last day they mean; the same as <paramref name="Start"/> for one day.</param>
/// <param name="CountedFrom">The sentence that holds the date counted from; null when it is the article's own date.</param>
public sealed record ComputedFact(string Words, LocalDate Start, LocalDate End, Quote? CountedFrom);
