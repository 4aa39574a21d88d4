using System.Globalization;
using System.Text.RegularExpressions;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Questions;

/// <summary>"What is the second step?": asks for one item of a list by its number.</summary>
/// <param name="Number">Which, from 1; 0 for the last.</param>
/// <param name="Words">The words of the question that only say so, which no list holds: its number, and "step" or "item".</param>
internal sealed partial record ItemQuestion(int Number, IReadOnlyList<string> Words)
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Reads it; null for other questions.</summary>
    /// <param name="question">The question without greetings.</param>
    public static ItemQuestion? Of(string question)
    {
        var match = Asked().Match(question);
        if (!match.Success)
        {
            return null;
        }

        var number = match.Groups["number"].Value.ToLowerInvariant();
        var noun = match.Groups["noun"].Value.ToLowerInvariant();
        return NumberOf(number) is { } which ? new ItemQuestion(which, Plain().IsMatch(noun) ? [number, noun] : [number]) : null;
    }

    private static int? NumberOf(string word)
    {
        if (word is "last" or "final")
        {
            return 0;
        }

        var figures = char.IsDigit(word[0]) ? word : NumberWords.Akin(word).FirstOrDefault(string.Empty);
        return int.TryParse(
            figures.AsSpan(0, figures.AsSpan().IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : figures.Length),
            NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    [GeneratedRegex(
        @"^\W*(?:(?:what|which|name|give|tell)\b.*?)\b(?:(?<number>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|"
        + @"\d{1,2}(?:st|nd|rd|th)|last|final)\s+(?<noun>\p{L}+)"
        + @"|(?<noun>steps?|items?|points?|stages?|rules?)\s+(?:(?:number|no\.)\s+)?(?<number>\d{1,2}|one|two|three|four|five|six|seven|"
        + @"eight|nine|ten))\b", Options)]
    private static partial Regex Asked();

    [GeneratedRegex(@"^(?:step|item|point|stage|thing|entry|part)$", Options)]
    private static partial Regex Plain();
}
