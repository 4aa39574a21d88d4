using QaBot.Answering.Articles.Formats;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace QaBot.Answering.Articles.Metadata;

/// <summary>The block of YAML between two lines of dashes that a text may start with.</summary>
internal static class FrontMatter
{
    /// <summary>Reads the keys title, date, source and language (or lang); others are nobody's business.</summary>
    /// <param name="yaml">The lines between the dashes.</param>
    /// <param name="warnings">Receives what was ignored.</param>
    /// <returns>What the keys say; null when there is none of them.</returns>
    public static ArticleMetadata? Read(string yaml, ICollection<string> warnings)
    {
        Dictionary<string, string> values;
        try
        {
            values = TopLevelValues(yaml);
        }
        catch (YamlException error)
        {
            warnings.Add($"The front matter is not valid YAML (line {error.Start.Line}), so it was ignored; put values that hold a colon in quotes.");
            return null;
        }

        var date = values.GetValueOrDefault("date");
        var metadata = new ArticleMetadata
        {
            Title = Words("title"),
            Date = DateWords.Parse(date),
            Source = Words("source"),
            Language = ArticleMetadata.LanguageOf(values.GetValueOrDefault("language") ?? values.GetValueOrDefault("lang")),
        };
        if (metadata.Date is null && !string.IsNullOrWhiteSpace(date))
        {
            warnings.Add($"The front matter's date \"{date}\" was ignored; write year, month and day like this: 2019-06-15.");
        }

        return values.Keys.Any(key => key is "title" or "date" or "source" or "language" or "lang") ? metadata : null;

        string? Words(string key) =>
            values.TryGetValue(key, out var value) && CleanText.OneLine(value) is { Length: > 0 } words ? words : null;
    }

    // Event by event: YAML's aliases and nested lists can be made to cost any amount of memory when built as objects.
    private static Dictionary<string, string> TopLevelValues(string yaml)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var parser = new Parser(new StringReader(yaml));
        var depth = 0;

        // The parser takes the square of the depth.
        const int deepest = 100;
        string? key = null;
        while (parser.MoveNext())
        {
            if (parser.Current is Scalar scalar && depth == 1)
            {
                if (key is not null)
                {
                    values.TryAdd(key, scalar.Value);
                }

                key = key is null ? scalar.Value : null;
            }
            else if (parser.Current is NodeEvent and not Scalar && depth == 1 && key is not null)
            {
                key = null;
            }

            depth += parser.Current switch
            {
                MappingStart => 1,
                SequenceStart => 1,
                MappingEnd or SequenceEnd => -1,
                _ => 0,
            };
            if (depth > deepest)
            {
                throw new YamlException(parser.Current!.Start, parser.Current.End, "The values are nested too deeply.");
            }
        }

        return values;
    }
}
