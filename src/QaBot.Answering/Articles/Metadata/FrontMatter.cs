using System.Text.RegularExpressions;
using QaBot.Answering.Articles.Formats;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace QaBot.Answering.Articles.Metadata;

/// <summary>The block of YAML between two lines of dashes that a text may start with.</summary>
internal static partial class FrontMatter
{
    /// <summary>Reads the keys title, date, source and language (or lang); others are nobody's business.</summary>
    /// <param name="yaml">The lines between the dashes.</param>
    /// <param name="warnings">Receives what was ignored.</param>
    /// <returns>What the keys say; null when what stands there is no front matter.</returns>
    public static ArticleMetadata? Read(string yaml, ICollection<string> warnings)
    {
        Dictionary<string, string> values;
        try
        {
            values = TopLevelValues(yaml);
        }
        catch (YamlException error)
        {
            if (!FirstKey().IsMatch(yaml))
            {
                return null;
            }

            warnings.Add($"The front matter is not valid YAML (line {error.Start.Line}), so it was ignored; put values that hold a colon "
                + $"in quotes.");
            return ArticleMetadata.Nothing;
        }

        return IsFrontMatter(values) ? MetadataOf(values, warnings) : null;
    }

    /// <summary>Takes what is wanted out of the values of a front matter.</summary>
    /// <param name="values">The values by their keys.</param>
    /// <param name="warnings">Receives what was ignored.</param>
    public static ArticleMetadata MetadataOf(IReadOnlyDictionary<string, string> values, ICollection<string> warnings)
    {
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

        return metadata;

        string? Words(string key) =>
            values.TryGetValue(key, out var value) && CleanText.OneLine(value) is { Length: > 0 } words ? words : null;
    }

    // A text between two rules may hold a colon and be read as YAML; the keys of a front matter are single words in small letters.
    private static bool IsFrontMatter(Dictionary<string, string> values) =>
        values.Keys.Any(key => key is "title" or "date" or "source" or "language" or "lang")
        || (values.Count > 0 && values.Keys.All(key => key.All(c => char.IsLower(c) || char.IsDigit(c) || c is '_' or '-')));

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

            if (depth == 0 && parser.Current is SequenceStart)
            {
                return values;
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

    [GeneratedRegex(@"^\s*[a-z][\w-]*\s*:(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex FirstKey();
}
