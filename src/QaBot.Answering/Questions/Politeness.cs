using System.Text.RegularExpressions;

namespace QaBot.Answering.Questions;

/// <summary>Finds the question among greetings, requests and thanks.</summary>
internal static partial class Politeness
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The stretch of <paramref name="text"/> that asks something; all of it when nothing polite surrounds it.</summary>
    /// <param name="text">The question as it was typed.</param>
    public static string Strip(string text)
    {
        var rest = text.Trim();
        for (var changed = true; changed;)
        {
            var shorter = Opening().Replace(rest, string.Empty, 1);
            shorter = Closing().Replace(shorter, string.Empty, 1).Trim();
            changed = shorter.Length < rest.Length && shorter.Any(char.IsLetterOrDigit);
            rest = changed ? shorter : rest;
        }

        return rest;
    }

    [GeneratedRegex(
        @"^\W*(?:(?:(?:hi|hello|hey|hiya|howdy|greetings|good\s+(?:morning|afternoon|evening|day))(?:\s+(?:there|bot|sir|everyone|all)\b)?|"
        + @"dear\s+bot|excuse\s+me|sorry|please|pls|ok(?:ay)?|so|um+|uh+|thanks|thank\s+you|and\s+also|by\s+the\s+way|btw|quick\s+question|"
        + @"one\s+question|i\s+have\s+a\s+question)(?=[^\w'’-]|-\s)(?!\s+(?:is|are|was|were|did|does|do)\b)"
        + @"|(?:well|there|bot|sir|everyone|all|question)(?=\s*[,.:;!?…])"
        + @"|(?:can|could|would|will)\s+you\s+(?:please\s+|kindly\s+|perhaps\s+|maybe\s+)*(?:tell|say|explain|show|give|"
        + @"let)\s+(?:to\s+)?(?:me|us)(?:\s+know)?(?:\s+(?:(?:more|something|anything|everything)\s+)?about)?\b"
        + @"|(?:can|could|would|will)\s+you\s+(?:please\s+|kindly\s+)*(?:tell|say|explain)(?=\s+(?:who|what|when|where|why|how|which|"
        + @"whether|if)\b)"
        + @"|(?:please\s+)?(?:tell|show)\s+(?:me|us)(?:\s+(?:more\s+|something\s+|anything\s+|everything\s+)?about|\s+please)?\b|"
        + @"let\s+me\s+know\b"
        + @"|what\s+(?:do|can|could)\s+you\s+(?:know|say|tell\s+(?:me|us))\s+about\b|what\s+(?:do|does)\s+(?:the|this|your)\s+(?:articles?|"
        + @"texts?|documents?)\s+(?:say|tell(?:\s+(?:me|us))?)\s+about\b|describe\b"
        + @"|(?:i|we)(?:\s+would|'d|’d)?\s+(?:really\s+)?(?:like|love|want|need|wish)(?:ed)?\s+to\s+(?:know|ask|learn|find\s+out|"
        + @"understand)(?:\s+about)?\b"
        + @"|(?:i\s+)?(?:was\s+|am\s+|'m\s+|’m\s+)?(?:just\s+)?(?:wonder(?:ing)?|curious)(?:\s+(?:about|if\s+you\s+know))?\b|(?:do|does|"
        + @"did)\s+(?:you|anyone|anybody)\s+(?:happen\s+to\s+)?know\b"
        + @"|any\s+idea\b|according\s+to\s+(?:the|this|your)\s+(?:article|text|document|passage|story)\b|in\s+(?:the|"
        + @"this)\s+article\b)[\s,.:;!?…-]*",
        Options)]
    private static partial Regex Opening();

    [GeneratedRegex(
        @"[\s,.:;!?…-]*\b(?:please|pls|thanks(?:\s+(?:a\s+lot|in\s+advance|so\s+much))?|thank\s+you(?:\s+(?:very|so)\s+much)?|thx|cheers|"
        + @"according\s+to\s+(?:the|this)\s+(?:article|text|document|passage)|(?:do|can)\s+you\s+(?:know|tell\s+me)|if\s+you\s+(?:know|"
        + @"please|can)|exactly)[\s.!?…)]*$",
        Options)]
    private static partial Regex Closing();
}
