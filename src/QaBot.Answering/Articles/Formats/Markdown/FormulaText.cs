using System.Text;
using System.Text.RegularExpressions;
using QaBot.Answering.Articles.Formats.Notes;

namespace QaBot.Answering.Articles.Formats.Markdown;

/// <summary>Writes the formulas of running text that are no more than a number with an exponent ("$10^7$") as people write them.</summary>
internal static partial class FormulaText
{
    /// <summary>A text with such formulas written out.</summary>
    public static string Plain(string text) => Formula().Replace(text, Written);

    private static string Written(Match formula)
    {
        var words = new StringBuilder(formula.Groups["base"].Value).Replace(@"\times", "×").Replace(@"\cdot", "·");
        RaisedText.Append(words, formula.Groups["power"].Value);
        return words.ToString();
    }

    [GeneratedRegex(
        @"(?<!\w)\$(?<base>[^$^\n]{0,20}\w)\^(?:\{(?<power>-?\d{1,3})\}|(?<power>-?\d{1,3}))\$(?!\w)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Formula();
}
