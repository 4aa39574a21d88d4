using QaBot.Channels.Activities;
using QaBot.Channels.DirectLine.Streaming;
using QaBot.Cluster.Hosting;

namespace QaBot.Cluster.DirectLine;

/// <summary>
/// Has a stream of this machine told of what is new in a conversation elsewhere. It asks for that again every few seconds,
/// which also finds the conversation when its machine was lost, has unfinished turns run there, and shows what was missed.
/// </summary>
internal sealed class StreamWatch(StreamSocket socket, IDirectLineGrain grain, IGrainFactory grains, PatientCalls calls,
    TimeProvider time) : IStreamObserver, IAsyncDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource ended = new();
    private IStreamObserver? reference;
    private Task renewing = Task.CompletedTask;

    /// <summary>Begins.</summary>
    /// <exception cref="ChannelProblem">The conversation is gone, or cannot be reached now.</exception>
    public async Task BeginAsync()
    {
        reference = grains.CreateObjectReference<IStreamObserver>(this);
        var place = await calls.RunAsync(() => grain.WatchAsync(reference), ended.Token).ConfigureAwait(false)
            ?? throw ClusterConversation.Gone();
        socket.Watermark = Math.Max(socket.Watermark, place.Begin);
        socket.Wake();
        renewing = RenewAsync();
    }

    /// <summary>Ends.</summary>
    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync().ConfigureAwait(false);
        await renewing.ConfigureAwait(false);
        if (reference is not null)
        {
            try
            {
                await grain.UnwatchAsync(reference).ConfigureAwait(false);
            }
            catch (Exception error) when (error is OrleansException or TimeoutException or InvalidOperationException)
            {
                // It is forgotten there soon.
            }

            grains.DeleteObjectReference<IStreamObserver>(reference);
        }

        ended.Dispose();
    }

    /// <inheritdoc/>
    public Task ChangedAsync()
    {
        socket.Wake();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task CloseAsync()
    {
        socket.Close();
        return Task.CompletedTask;
    }

    private async Task RenewAsync()
    {
        using var timer = new PeriodicTimer(Period, time);
        try
        {
            while (await timer.WaitForNextTickAsync(ended.Token).ConfigureAwait(false))
            {
                try
                {
                    if (await calls.RunAsync(() => grain.WatchAsync(reference!), ended.Token).ConfigureAwait(false) is not { } place)
                    {
                        socket.Close();
                        return;
                    }

                    if (place.End > socket.Watermark)
                    {
                        socket.Wake();
                    }
                }
                catch (ChannelProblem)
                {
                    // Nobody could be asked; the next time may do.
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Ended.
        }
    }
}
