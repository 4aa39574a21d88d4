using QaBot.Answering;
using QaBot.Configuration;

namespace QaBot.Hosting;

/// <summary>Where the engine is found once it is open; until then there is none.</summary>
internal sealed class EngineHolder : IDisposable
{
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Engine? engine;

    /// <summary>The engine; null while its index is opened.</summary>
    public Engine? Current => engine;

    /// <summary>Ends when the engine is open.</summary>
    public Task Opened => opened.Task;

    /// <summary>Why it could not be opened; null when it could, or when that is not yet known.</summary>
    public AnsweringException? Failure { get; set; }

    /// <summary>The questions that a conversation is begun with; empty until the engine is open.</summary>
    public IReadOnlyList<string> Starters => engine?.Starters() ?? [];

    /// <summary>Hands the engine over, which is disposed of with this object.</summary>
    public void Set(Engine opened)
    {
        engine = opened;
        this.opened.TrySetResult();
    }

    /// <inheritdoc/>
    public void Dispose() => engine?.Dispose();
}
