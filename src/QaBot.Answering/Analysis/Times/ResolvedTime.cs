namespace QaBot.Answering.Analysis.Times;

/// <summary>What a time expression means.</summary>
/// <param name="Days">The days it covers.</param>
/// <param name="Computed">Whether they were counted from another date.</param>
/// <param name="FromRunning">Whether that date is the last one of the text, not the article's own.</param>
internal readonly record struct ResolvedTime(Days Days, bool Computed = false, bool FromRunning = false);
