using System.Buffers;

namespace QaBot.Answering.Analysis.Times;

/// <summary>Reads the times of a stretch of text, from front to back.</summary>
internal static class TimeRecognizer
{
    private static readonly TimePattern[] Patterns =
        [.. NumericDatePatterns.All, .. AbsoluteTimePatterns.All, .. YearPatterns.All, .. RelativeTimePatterns.All];

    private static readonly TimePattern[] WrittenOut = [.. NumericDatePatterns.All, .. AbsoluteTimePatterns.All, .. YearPatterns.All];

    // Every time either holds a digit or one of these words; most sentences hold neither and are passed over.
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    private static readonly SearchValues<string> Cues = SearchValues.Create(
        [
            "year", "month", "week", "quarter", "decade", "centur", "later", "earlier", "afterward", "after that", "before that", " ago",
            "yesterday", "today", "tomorrow", "tonight", "day", "January", "February", "March", "April", "May", "June", "July",
            "August", "September", "October", "November", "December",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds the times in a stretch of text.</summary>
    /// <param name="text">The stretch.</param>
    /// <param name="offset">Where it begins in the whole text; added to the offsets of what is found.</param>
    /// <param name="context">What came before; carried on to what follows.</param>
    /// <param name="found">Where the mentions are put, in order, none overlapping.</param>
    public static void Read(string text, int offset, ref TimeContext context, ICollection<TimeMention> found)
    {
        if (text.AsSpan().IndexOfAny(Digits) < 0 && text.AsSpan().IndexOfAny(Cues) < 0)
        {
            return;
        }

        context = context with { IsAhead = Occurrence.IsAhead(text), TellsOfOnce = Occurrence.IsToldIn(text) };
        var matches = (context.WrittenOutOnly ? WrittenOut : Patterns)
            .SelectMany(pattern => pattern.Expression.Matches(text).Select(match => (pattern, match)))
            .OrderBy(pair => pair.match.Index)
            .ThenByDescending(pair => pair.match.Length)
            .ToList();
        var end = 0;
        foreach (var (pattern, match) in matches)
        {
            if (match.Index < end || pattern.Resolve(match, context) is not { } time)
            {
                continue;
            }

            var span = new TextSpan(match.Index + offset, match.Length);
            found.Add(new TimeMention
            {
                Span = span,
                Start = time.Days.Start,
                End = time.Days.End,
                Computed = time.Computed,
                Anchor = time.FromRunning ? context.RunningSpan : null,
            });
            context = context.Behind(time.Days, span);
            end = match.Index + match.Length;
        }
    }
}
