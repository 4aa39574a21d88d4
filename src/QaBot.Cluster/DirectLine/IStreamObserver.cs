using Orleans.Concurrency;

namespace QaBot.Cluster.DirectLine;

/// <summary>A stream at the machine that its client is connected to.</summary>
[Alias("QaBot.IStreamObserver")]
internal interface IStreamObserver : IGrainObserver
{
    /// <summary>There may be something to show.</summary>
    [Alias("Changed")]
    [OneWay]
    Task ChangedAsync();

    /// <summary>Another stream has taken its place.</summary>
    [Alias("Close")]
    [OneWay]
    Task CloseAsync();
}
