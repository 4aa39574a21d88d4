namespace QaBot.Channels.Markdown;

/// <summary>Stands in for channels without a folder of their own: the text alone holds quote and source, and nothing comes back but
/// text.</summary>
internal sealed class MarkdownChannel(ArticleLinks links) : MarkdownRenderer(links)
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Ids => [];
}
