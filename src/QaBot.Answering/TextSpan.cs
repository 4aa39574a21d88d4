namespace QaBot.Answering;

/// <summary>A stretch of an article's text.</summary>
/// <param name="Offset">Where it starts, in UTF-16 units from the start of the text; 0 or more.</param>
/// <param name="Length">How long it is, in UTF-16 units; 0 or more.</param>
public readonly record struct TextSpan(int Offset, int Length)
{
    /// <summary>The first unit behind the span.</summary>
    public int End => Offset + Length;

    /// <summary>Makes a span from its two ends.</summary>
    /// <param name="start">The first unit.</param>
    /// <param name="end">The first unit behind it; not before <paramref name="start"/>.</param>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => other.Offset >= Offset && other.End <= End;

    /// <summary>Whether the two spans share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => other.Offset < End && Offset < other.End;

    /// <summary>The words that the span covers.</summary>
    /// <param name="text">The text that the span was taken from.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside <paramref name="text"/>.</exception>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Offset, Length);
    }
}
