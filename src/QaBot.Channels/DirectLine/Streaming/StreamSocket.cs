using System.Net.WebSockets;
using System.Threading.Channels;
using QaBot.Channels.DirectLine.Conversations;
using QaBot.Channels.DirectLine.Options;

namespace QaBot.Channels.DirectLine.Streaming;

/// <summary>
/// A WebSocket that shows a conversation. It holds no activities, only its place in the history; a client that does not
/// read, or falls behind by more than the history holds, is cut.
/// </summary>
internal sealed class StreamSocket(WebSocket socket, IConversation conversation, long watermark, DirectLineOptions options,
    TimeProvider time)
{
    private const int PageBytes = 64 * 1024;
    private const int ReceiveBytes = 64;

    private readonly Channel<bool> signal =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });
    private long place = watermark;

    /// <summary>The watermark behind what was sent last.</summary>
    public long Watermark
    {
        get => Volatile.Read(ref place);
        set => Volatile.Write(ref place, value);
    }

    /// <summary>Whether the client was cut because it did not read.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Says that there may be something to send.</summary>
    public void Wake() => signal.Writer.TryWrite(true);

    /// <summary>Closes the stream once what is under way is sent.</summary>
    public void Close() => signal.Writer.TryComplete();

    /// <summary>Ends the stream at once.</summary>
    public void Cut()
    {
        IsCut = true;
        socket.Abort();
    }

    /// <summary>Shows the conversation until the client or the program closes the stream.</summary>
    /// <param name="stopping">Closes it.</param>
    public async Task RunAsync(CancellationToken stopping)
    {
        var receiving = ReceiveAsync();
        try
        {
            await conversation.AttachAsync(this).ConfigureAwait(false);
            await using var registration = stopping.UnsafeRegister(static stream => ((StreamSocket)stream!).Close(), this);
            await SendAsync().ConfigureAwait(false);
            await CloseAsync(receiving, stopping).ConfigureAwait(false);
        }
        catch (Exception error)
            when (error is WebSocketException or OperationCanceledException or ObjectDisposedException or TimeoutException
            or InvalidOperationException)
        {
            IsCut |= error is OperationCanceledException or TimeoutException;
        }
        finally
        {
            await conversation.DetachAsync(this).ConfigureAwait(false);

            // Ends the receiving, if nothing else has.
            socket.Abort();
            await receiving.ConfigureAwait(false);
        }
    }

    private async Task SendAsync()
    {
        while (await signal.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            signal.Reader.TryRead(out _);
            while (socket.State == WebSocketState.Open
                && await conversation.ReadAsync(Watermark, PageBytes).ConfigureAwait(false) is { IsEmpty: false } page)
            {
                if (page.Begin > Watermark)
                {
                    // What it has not sent yet is gone: it would show the conversation with a gap.
                    Cut();
                    return;
                }

                using var timeout = new CancellationTokenSource(options.SendTimeout, time);
                await socket.SendAsync(page.Json.AsMemory(), WebSocketMessageType.Text, endOfMessage: true, timeout.Token)
                    .ConfigureAwait(false);
                Watermark = page.Watermark;
            }
        }
    }

    private async Task CloseAsync(Task receiving, CancellationToken stopping)
    {
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            using var timeout = new CancellationTokenSource(options.SendTimeout, time);
            var status = stopping.IsCancellationRequested ? WebSocketCloseStatus.EndpointUnavailable : WebSocketCloseStatus.NormalClosure;
            await socket.CloseOutputAsync(status, statusDescription: null, timeout.Token).ConfigureAwait(false);
            await receiving.WaitAsync(options.SendTimeout, time, CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>Clients have nothing to say here but empty frames, by which they see that the stream is alive, and the end.</summary>
    private async Task ReceiveAsync()
    {
        var buffer = new byte[ReceiveBytes];
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None).ConfigureAwait(false);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    return;
                }
            }
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException or ObjectDisposedException or IOException)
        {
            // The client is gone.
        }
        finally
        {
            Close();
        }
    }
}
