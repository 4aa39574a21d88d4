using QaBot.Answering.Indexing;

namespace QaBot.Answering.Tests.Indexing;

/// <summary>Takes down progress at once, unlike <see cref="Progress{T}"/>.</summary>
internal sealed class Reports(Action<IndexProgress>? then = null) : IProgress<IndexProgress>
{
    public List<IndexProgress> All { get; } = [];

    public void Report(IndexProgress value)
    {
        All.Add(value);
        then?.Invoke(value);
    }
}
