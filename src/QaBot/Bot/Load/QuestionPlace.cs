using System.Threading.RateLimiting;

namespace QaBot.Bot.Load;

/// <summary>A place among the questions that are answered now.</summary>
/// <param name="Lease">Gives the place back.</param>
/// <param name="Reads">Whether the reader may be asked.</param>
internal readonly record struct QuestionPlace(RateLimitLease Lease, bool Reads) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Lease.Dispose();
}
