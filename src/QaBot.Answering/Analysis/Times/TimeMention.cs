using NodaTime;

namespace QaBot.Answering.Analysis.Times;

/// <summary>A place in a text that names a time, put on the axis of days.</summary>
public sealed record TimeMention
{
    /// <summary>The words that name the time: an offset into the text that was read.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The first day it covers.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>The last day it covers; the same as <see cref="Start"/> for a single day.</summary>
    public required LocalDate End { get; init; }

    /// <summary>Whether the days were counted from another date ("three days later") instead of being written out.</summary>
    public bool Computed { get; init; }

    /// <summary>The words the days were counted from; null when written out, or counted from the article's own date.</summary>
    public TextSpan? Anchor { get; init; }
}
