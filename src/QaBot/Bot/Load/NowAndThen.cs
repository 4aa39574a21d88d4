namespace QaBot.Bot.Load;

/// <summary>Says when something is to be told again: a log that fills up would be one more thing that cannot keep up. For any number
/// of threads at once.</summary>
/// <param name="time">The clock.</param>
/// <param name="every">How often it may be told.</param>
internal sealed class NowAndThen(TimeProvider time, TimeSpan every)
{
    private const long Never = long.MinValue;

    private long toldAt = Never;

    /// <summary>Whether it is to be told now; to one caller only.</summary>
    public bool IsDue()
    {
        var last = Interlocked.Read(ref toldAt);
        return (last == Never || time.GetElapsedTime(last) >= every)
            && Interlocked.CompareExchange(ref toldAt, time.GetTimestamp(), last) == last;
    }
}
