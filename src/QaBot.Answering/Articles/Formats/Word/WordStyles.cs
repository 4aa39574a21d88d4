using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace QaBot.Answering.Articles.Formats.Word;

/// <summary>What the named styles of a document mean for its paragraphs.</summary>
internal sealed class WordStyles
{
    private const int MostAncestors = 20;
    private readonly Dictionary<string, Style> styles = new(StringComparer.Ordinal);

    private WordStyles()
    {
    }

    /// <summary>Reads the styles of a document.</summary>
    public static WordStyles Of(MainDocumentPart main)
    {
        var all = new WordStyles();
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                all.styles.TryAdd(id, style);
            }
        }

        return all;
    }

    /// <summary>The part a paragraph plays; null for one that only lists others, as a table of contents does.</summary>
    public (ParagraphKind Kind, int Level)? KindOf(WordParagraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        var isListed = properties?.NumberingProperties is not null;
        if (properties?.OutlineLevel?.Val?.Value is { } outline and < 9)
        {
            return (ParagraphKind.Heading, outline + 2);
        }

        foreach (var (name, style) in ChainOf(properties?.ParagraphStyleId?.Val?.Value))
        {
            if (KindOf(name, style) is { } kind)
            {
                return kind;
            }

            if (name is ['t', 'o', 'c', >= '1' and <= '9'])
            {
                return null;
            }

            isListed |= style?.StyleParagraphProperties?.NumberingProperties is not null;
        }

        return (isListed ? ParagraphKind.ListItem : ParagraphKind.Body, 0);
    }

    // The title is level 1, so that "heading 1" stands below it.
    private static (ParagraphKind Kind, int Level)? KindOf(string name, Style? style) => name switch
    {
        "title" => (ParagraphKind.Heading, 1),
        "caption" => (ParagraphKind.Caption, 0),
        "quote" or "intensequote" => (ParagraphKind.BlockQuote, 0),
        "listparagraph" or "listbullet" or "listnumber" => (ParagraphKind.ListItem, 0),
        "htmlpreformatted" or "plaintext" => (ParagraphKind.Preformatted, 0),
        _ when HeadingLevel(name) is { } level => (ParagraphKind.Heading, level + 1),
        _ when style?.StyleParagraphProperties?.OutlineLevel?.Val?.Value is { } outline and < 9 => (ParagraphKind.Heading, outline + 2),
        _ => null,
    };

    private static int? HeadingLevel(string name) =>
        name.StartsWith("heading", StringComparison.Ordinal)
        && int.TryParse(name.AsSpan("heading".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var level)
        && level is >= 1 and <= 9
            ? level
            : null;

    // A style and those that it is based on. Without the spaces a name ("heading 1") is much like the id ("Heading1"), which
    // is all there is where a document comes without its styles.
    private IEnumerable<(string Name, Style? Style)> ChainOf(string? id)
    {
        for (var i = 0; id is not null && i < MostAncestors; i++)
        {
            var style = styles.GetValueOrDefault(id);
            yield return ((style?.StyleName?.Val?.Value ?? id).Replace(" ", string.Empty, StringComparison.Ordinal).ToLowerInvariant(),
                style);
            id = style?.BasedOn?.Val?.Value;
        }
    }
}
