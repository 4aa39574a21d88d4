using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace QaBot.Answering.Articles.Formats.Html;

/// <summary>Web pages: the words of the article, without navigation, advertisements and scripts.</summary>
/// <param name="decoder">Turns bytes into text.</param>
/// <param name="options">Bounds what may come of a file.</param>
internal sealed partial class HtmlFormat(TextDecoder decoder, ArticleReadOptions options) : IArticleFormat
{
    // Where a page names its encoding, it does so in its first kilobyte (HTML standard, 4.2.5.4).
    private const int DeclarationLength = 1024;

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".html", ".htm"];

    /// <inheritdoc/>
    public ArticleDraft Read(byte[] content)
    {
        var head = Encoding.Latin1.GetString(content.AsSpan(0, Math.Min(content.Length, DeclarationLength)));
        var declared = Charset().Match(head) is { Success: true } match ? match.Groups[1].Value : null;
        var decoded = decoder.Decode(content, declared);
        using var document = Parse(decoded.Text);
        var root = HtmlArticleRoot.Find(document);
        var writer = new DraftWriter(options.MaxCharacters);
        HtmlWriter.Write(root, writer);
        return writer.ToDraft(HtmlMetadata.Read(document, root), decoded.Warnings);
    }

    /// <summary>Parses a page or a piece of one, whatever is wrong with its markup.</summary>
    /// <exception cref="AnsweringException">Its elements lie too deep in each other.</exception>
    public static IHtmlDocument Parse(string html) => HtmlNesting.IsTooDeep(html)
        ? throw new AnsweringException("its HTML is nested too deeply; save it as plain text with the ending .txt")
        : new HtmlParser().ParseDocument(html);

    [GeneratedRegex(@"<meta[^>]{0,200}charset\s*=\s*[""']?\s*([\w-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
