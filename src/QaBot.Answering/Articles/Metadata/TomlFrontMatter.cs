using System.Text.RegularExpressions;
using QaBot.Answering.Articles.Formats;

namespace QaBot.Answering.Articles.Metadata;

/// <summary>
/// The block of TOML between two lines of pluses that a text may start with (TOML 1.0). Only what stands on one line at the top
/// level is read, where title and date are.
/// </summary>
internal static partial class TomlFrontMatter
{
    /// <summary>Reads the same keys as <see cref="FrontMatter.Read"/>.</summary>
    /// <param name="toml">The lines between the pluses.</param>
    /// <param name="warnings">Receives what was ignored.</param>
    /// <returns>What the keys say; null when there are no keys.</returns>
    public static ArticleMetadata? Read(string toml, ICollection<string> warnings)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in toml.AsSpan().EnumerateLines())
        {
            var words = line.Trim();
            if (words.StartsWith("["))
            {
                break;
            }

            if (Pair().Match(words.ToString()) is { Success: true } pair)
            {
                values.TryAdd(pair.Groups["key"].Value, pair.Groups["value"].Value);
            }
        }

        return values.Count == 0 ? null : FrontMatter.MetadataOf(values, warnings);
    }

    [GeneratedRegex(
        """^["']?(?<key>[\w-]+)["']?\s*=\s*(?:"(?<value>[^"]*)"|'(?<value>[^']*)'|(?<value>[^"'#\s][^#]*?))\s*(?:#.*)?$""",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}
