namespace QaBot.Channels;

/// <summary>Finds the renderer of a channel.</summary>
internal sealed class RendererSet(IEnumerable<IReplyRenderer> renderers)
{
    private readonly IReplyRenderer[] all = [.. renderers];

    /// <summary>The channel's own renderer, or the one for all others.</summary>
    public IReplyRenderer For(string? channelId) =>
        Array.Find(all, renderer => renderer.Channels.Contains(channelId, StringComparer.OrdinalIgnoreCase))
        ?? Array.Find(all, renderer => renderer.Channels.Count == 0)!;
}
