namespace QaBot.Answering;

/// <summary>
/// The time that one question may take. Each step of its way looks at it before a costly piece of work, and goes on with
/// what is known when it is used up. For several threads at once.
/// </summary>
/// <param name="time">The clock.</param>
/// <param name="limit">How long the question may take from now on; <see cref="Timeout.InfiniteTimeSpan"/> for as long as it takes.</param>
internal sealed class TimeBudget(TimeProvider time, TimeSpan limit)
{
    private readonly long start = time.GetTimestamp();
    private volatile bool isOverdrawn;

    /// <summary>Whether anything was left out because the time was used up.</summary>
    public bool IsOverdrawn => isOverdrawn;

    /// <summary>Whether there is time for another piece of work; one that is refused counts as left out.</summary>
    public bool Allows()
    {
        if (!isOverdrawn && limit != Timeout.InfiniteTimeSpan && time.GetElapsedTime(start) >= limit)
        {
            isOverdrawn = true;
        }

        return !isOverdrawn;
    }
}
