using System.Text.RegularExpressions;

namespace QaBot.Answering.Questions;

/// <summary>The American spelling of a British word and the other way round: harbour and harbor, organise and organize.</summary>
internal static partial class SpellingVariants
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    /// <summary>How else a word may be spelled; many are no words at all, so that only such count as a text holds.</summary>
    /// <param name="word">In lower case.</param>
    public static IEnumerable<string> Of(string word)
    {
        (Regex Pattern, string Other)[] pairs =
        [
            (Our(), "or"), (Or(), "our"), (Ise(), "z"), (Ize(), "s"), (Re(), "er"), (Er(), "re"), (Ence(), "s"), (Ense(), "c"),
                (Ogue(), string.Empty), (Og(), "ue"),
            (Grey(), "a"), (Gray(), "e"), (Mould(), "o"), (Mold(), "ou"), (Programme(), string.Empty), (Program(), "me"),
        ];
        return pairs.Where(pair => pair.Pattern.IsMatch(word)).Select(pair => pair.Pattern.Replace(word, pair.Other, 1));
    }

    [GeneratedRegex("(?<=..)our", Options)]
    private static partial Regex Our();

    [GeneratedRegex("(?<=..)or", Options)]
    private static partial Regex Or();

    [GeneratedRegex("(?<=...[iy])s(?=(?:e[ds]?|ing|ers?|ations?|ational)$)", Options)]
    private static partial Regex Ise();

    [GeneratedRegex("(?<=...[iy])z(?=(?:e[ds]?|ing|ers?|ations?|ational)$)", Options)]
    private static partial Regex Ize();

    [GeneratedRegex("(?<=..[bt])re$", Options)]
    private static partial Regex Re();

    [GeneratedRegex("(?<=..[bt])er$", Options)]
    private static partial Regex Er();

    [GeneratedRegex("(?<=..[in])c(?=e$)", Options)]
    private static partial Regex Ence();

    [GeneratedRegex("(?<=..[in])s(?=e$)", Options)]
    private static partial Regex Ense();

    [GeneratedRegex("(?<=..og)ue$", Options)]
    private static partial Regex Ogue();

    [GeneratedRegex("(?<=..og)$", Options)]
    private static partial Regex Og();

    [GeneratedRegex("(?<=^gr)e(?=y$)", Options)]
    private static partial Regex Grey();

    [GeneratedRegex("(?<=^gr)a(?=y$)", Options)]
    private static partial Regex Gray();

    [GeneratedRegex("(?<=^m)ou(?=ld)", Options)]
    private static partial Regex Mould();

    [GeneratedRegex("(?<=^m)o(?=ld)", Options)]
    private static partial Regex Mold();

    [GeneratedRegex("(?<=^program)me$", Options)]
    private static partial Regex Programme();

    [GeneratedRegex("(?<=^program)$", Options)]
    private static partial Regex Program();
}
