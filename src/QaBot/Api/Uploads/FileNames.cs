using System.Globalization;
using System.Text;

namespace QaBot.Api.Uploads;

/// <summary>Makes names of files that others sent safe to store.</summary>
internal static class FileNames
{
    // Of the 255 bytes that file systems take, some are left for what stands before and behind the name.
    private const int MostBytes = 200;
    private const string Forbidden = "<>:\"|?*";

    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(1, 9).SelectMany(number => new[] { $"COM{number}", $"LPT{number}" })],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The name alone, without folders and signs that file systems, terminals or the folder's reader take otherwise.</summary>
    /// <param name="sent">The name as it was sent; any text.</param>
    /// <returns>The name; null when nothing is left to call the file by.</returns>
    public static string? Safe(string sent)
    {
        // Halves of surrogate pairs become U+FFFD, which goes with the other signs.
        var plain = string.Concat(sent.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar));
        var last = plain.Normalize(NormalizationForm.FormC).Split('/', '\\')[^1];
        var signs = last.EnumerateRunes().Where(rune => !IsForbidden(rune)).Select(rune => Rune.IsWhiteSpace(rune) ? " " : rune.ToString());
        var kept = string.Concat(signs).TrimEnd('.', ' ');
        var ending = Path.GetExtension(kept);
        var stem = Path.GetFileNameWithoutExtension(kept).TrimStart('.', '#', '~', ' ').TrimEnd('.', ' ', '~');
        while (Encoding.UTF8.GetByteCount(stem) + Encoding.UTF8.GetByteCount(ending) > MostBytes && stem.Length > 0)
        {
            stem = stem[..^(stem.Length > 1 && char.IsLowSurrogate(stem[^1]) ? 2 : 1)].TrimEnd('.', ' ', '~');
        }

        var before = Devices.Contains(stem.Split('.')[0]) ? "_" : string.Empty;
        return stem.Length == 0 || ending.Length < 2 ? null : before + stem + ending;
    }

    private static bool IsForbidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || (rune.IsAscii && Forbidden.Contains((char)rune.Value, StringComparison.Ordinal));
}
