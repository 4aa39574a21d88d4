namespace QaBot.Answering.Articles.Formats.Pdf;

/// <summary>
/// Joins lines and the words divided at their ends. Whether a hyphen at a line's end belongs to the word, the document's
/// other words tell.
/// </summary>
internal sealed class WrappedWords
{
    private readonly Hyphens hyphens;

    /// <summary>Learns the words of a document.</summary>
    public WrappedWords(IEnumerable<PdfLine> lines) => hyphens = new Hyphens(WholeWords(lines));

    /// <summary>Joins a line to what stands before it.</summary>
    public string Join(string words, string line)
    {
        if (words.Length == 0 || line.Length == 0)
        {
            return words + line;
        }

        var last = words[^1];
        var isDivided = words.Length > 1 && char.IsLetterOrDigit(words[^2]);
        if (last == '\u00ad')
        {
            return words[..^1] + line;
        }

        if (last is '-' or '\u2010' && isDivided)
        {
            return KeepsHyphen(words, line) ? words + line : words[..^1] + line;
        }

        var isGlued = (last is '–' or '—' or '/' && isDivided) || (IsWide(last) && IsWide(line[0]));
        return isGlued ? words + line : words + " " + line;
    }

    private bool KeepsHyphen(string words, string line)
    {
        if (!char.IsLower(line[0]) || !char.IsLetter(words[^2]))
        {
            return true;
        }

        var start = words.LastIndexOf(' ') + 1;
        var before = words[start..^1].TrimStart('(', '"', '“', '‘');
        var after = line[..EndOfWord(line)];
        return hyphens.BelongBetween(before, after);
    }

    // Halves of divided words are no words.
    private static IEnumerable<string> WholeWords(IEnumerable<PdfLine> lines)
    {
        var isDivided = false;
        foreach (var line in lines)
        {
            var words = line.Words.Split(' ');
            var start = isDivided ? 1 : 0;
            isDivided = line.Words is [.., '-' or '\u2010' or '\u00ad'];
            foreach (var word in words.Skip(start).Take(words.Length - start - (isDivided ? 1 : 0)))
            {
                yield return word.Trim('.', ',', ';', ':', '!', '?', '(', ')', '"', '“', '”', '’');
            }
        }
    }

    private static int EndOfWord(string line)
    {
        var end = 0;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] == '-'))
        {
            end++;
        }

        return end;
    }

    // Chinese and Japanese lines are joined without a space.
    private static bool IsWide(char c) => c is >= '\u2e80' and <= '\u9fff' or >= '\uf900' and <= '\ufaff' or >= '\uff00' and <= '\uffef';
}
