using System.Collections.Frozen;
using System.Text.RegularExpressions;
using QaBot.Answering.Analysis.Times;
using QaBot.Answering.Indexing;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Questions;

/// <summary>Finds the words of a question that are to be looked for, and says what each is worth.</summary>
/// <param name="tokenizer">Cuts text into words.</param>
/// <param name="synonyms">Words that count for one another.</param>
internal sealed partial class QuestionTerms(TextTokenizer tokenizer, Synonyms synonyms)
{
    /// <summary>How many there are at most: more words are a pasted text, and its first ones decide well enough.</summary>
    public const int Most = 64;

    /// <summary>What a word is worth that only says which kind of answer is wanted ("year" in "what year").</summary>
    private const double KindWordWeight = 0.4;

    /// <summary>What a word is worth that only says after or before which event: the answer may stand a sentence further.</summary>
    private const double CircumstanceWeight = 0.7;

    /// <summary>What a name's second and further words are worth.</summary>
    private const double NameRestWeight = 0.7;

    private static readonly IReadOnlyDictionary<string, double> NoAlternatives = FrozenDictionary<string, double>.Empty;

    /// <summary>Finds them.</summary>
    /// <param name="text">What is asked.</param>
    /// <param name="times">The times that it names.</param>
    /// <param name="focus">The word that says which kind of thing is asked for; null when none does.</param>
    /// <param name="asking">What of the text only asks, and is looked for nowhere.</param>
    /// <param name="lexicon">The articles' words, in the language that is asked in.</param>
    /// <param name="budget">The time that there is; words whose turn comes too late have no alternatives.</param>
    public List<QuestionTerm> Of(
        string text, List<TimeMention> times, string? focus, IReadOnlyList<TextSpan> asking, Lexicon lexicon, TimeBudget budget)
    {
        var language = lexicon.Language;
        var tokens = tokenizer.Tokenize(text, language);
        var expander = language.IsEnglish ? new TermExpander(lexicon, synonyms) : null;
        var terms = new List<QuestionTerm>();
        var previous = -2;
        var circumstance = language.IsEnglish && Circumstance().Match(text) is { Success: true, Index: > 0 } found
            ? found.Index
            : text.Length;
        var unit = language.IsEnglish && Unit().Match(text) is { Success: true } named ? new TextSpan(named.Index, named.Length) : default;
        var measure = language.IsEnglish && Measure().Match(text) is { Success: true } measured
            ? new TextSpan(measured.Index, measured.Length)
            : default;
        var code = language.IsEnglish && Code().Match(text) is { Success: true } coded ? new TextSpan(coded.Index, coded.Length) : default;
        var happening = language.IsEnglish && Happening().Match(text) is { Success: true } asks
            ? new TextSpan(asks.Index, asks.Length)
            : default;
        var capitalsCount = CapitalsMarkNames(text, language);
        for (var i = 0; i < tokens.Length && terms.Count < Most; i++)
        {
            if (asking.Any(span => span.Contains(tokens[i].Span)))
            {
                continue;
            }

            var length = language.IsEnglish ? LongestEntryAt(tokens, i) : 1;
            if (length == 1 && (language.IsFunctionWord(tokens[i]) || IsDoubled(tokens[i], terms) || happening.Contains(tokens[i].Span)
                || unit.Contains(tokens[i].Span)))
            {
                continue;
            }

            var token = tokens[i];
            var entry = string.Join(' ', tokens.Skip(i).Take(length).Select(part => part.Stem));
            var word = string.Join(' ', tokens.Skip(i).Take(length).Select(part => part.Lower));
            var time = times.Find(time => time.Span.Contains(token.Span));
            var alternatives = WithDates(expander is not null && budget.Allows() ? expander.Expand(entry, word) : NoAlternatives, time,
                lexicon);
            var isName = token.IsNumeric || IsCapitalisedName(token, capitalsCount);
            // "How big" and "in metres" say what kind of thing is asked for; a text that answers has the figure and seldom the word.
            var isMeasure = measure.Contains(token.Span) || code.Contains(token.Span);
            var isScale = isMeasure || (length > 1 && token.Lower == "how");
            terms.Add(new QuestionTerm
            {
                Word = TextSpan.FromBounds(token.Span.Offset, tokens[i + length - 1].Span.End).Of(text),
                Stem = entry,
                Alternatives = alternatives,
                Weight = (IsKindWord(token, focus) || (isScale && !isMeasure)
                    ? KindWordWeight
                    : isMeasure || token.Span.Offset >= circumstance
                    ? CircumstanceWeight
                    : 1)
                    * (isName && ContinuesName(terms, previous, i, tokens, text) ? NameRestWeight : 1),
                IsName = isName,
                IsScale = isScale,
                IsKnown = alternatives.Count > 0 || entry.Split(' ').All(stem => lexicon.SentencesWith(stem) > 0),
                Time = time,
            });
            i += length - 1;
            previous = i;
        }

        return terms;
    }

    /// <summary>Whether capitals mark names in a text: not where all letters are capitals.</summary>
    public static bool CapitalsMarkNames(string text, Language language) => language.CapitalsMarkNames && text.Any(char.IsLower);

    /// <summary>Whether a word is written as a name; the first may be any word.</summary>
    public static bool IsCapitalisedName(Token token, bool capitalsCount) => token.IsCapitalised && capitalsCount && token.Span.Offset > 0;

    private IReadOnlyDictionary<string, double> WithDates(IReadOnlyDictionary<string, double> alternatives, TimeMention? time,
        Lexicon lexicon)
    {
        var forms = time is null ? [] : new DateForms(tokenizer, lexicon).Of(time);
        return forms.Count == 0
            ? alternatives
            : new Dictionary<string, double>(
            [.. alternatives, .. forms.Except(alternatives.Keys).Select(form => KeyValuePair.Create(form, 1.0))]);
    }

    private int LongestEntryAt(Token[] tokens, int start)
    {
        for (var length = Math.Min(synonyms.LongestEntry, tokens.Length - start); length > 1; length--)
        {
            if (synonyms.Find(string.Join(' ', tokens.Skip(start).Take(length).Select(token => token.Stem))).Any())
            {
                return length;
            }
        }

        return start + 1 < tokens.Length && NumberWords.Akin($"{tokens[start].Lower} {tokens[start + 1].Lower}").Any() ? 2 : 1;
    }

    // "Apollo 11" and "New York" are one name; its words do not stand or fall apart.
    private static bool ContinuesName(List<QuestionTerm> terms, int previous, int current, Token[] tokens, string text) =>
        previous == current - 1 && terms.Count > 0
        && (terms[^1].IsName || tokens[current].IsNumeric)
        && text.AsSpan(tokens[previous].Span.End, tokens[current].Span.Offset - tokens[previous].Span.End) is " " or "-";

    private static bool IsDoubled(Token token, List<QuestionTerm> terms) => terms.Exists(term => term.Stem == token.Stem);

    private static bool IsKindWord(Token token, string? focus) =>
        token.Lower is "year" or "date" or "day" or "month" or "time" or "name" or "number" or "amount" or "percentage" or "percent"
            or "reason" or "person" or "thing" or "type" or "called" or "person"
        && (focus is null || token.Word.Equals(focus, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\b(?:after|before|following)\s+(?!\d|(?:" + CalendarWords.Month + @")\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Circumstance();

    // "In dollars" says how the answer is to be counted; a text that tells writes "$5".
    [GeneratedRegex(@"(?<=\bin\s+(?:us\s+|american\s+)?)(?:dollars|euros|pounds|rou?bles|yen|percent|per\s+cent)(?=\W*$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex(
        @"(?<=\bin\s+)(?:(?:square|cubic|metric|nautical)\s+)?(?:(?:kilo|centi|milli)?(?:met(?:re|er)|gram(?:me)?|lit(?:re|er))s?|miles?|"
        + @"feet|foot|yards?|inch(?:es)?|acres?|hectares?|ton(?:ne)?s|pounds|ounces|gallons|barrels|knots|"
        + @"degrees(?:\s+(?:celsius|fahrenheit))?|celsius|fahrenheit|hours|minutes|seconds|days|weeks|months|years|(?:kilo|mega|"
        + @"giga)?watts|km|cm|mm|kg|mph)(?:\s+(?:per|an)\s+(?:hour|second|day))?(?=\W*$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Measure();

    // "The telephone number" stands behind "Telephone".
    [GeneratedRegex(
        @"(?<=\b(?:(?:tele)?phone|fax|mobile|cell|contact|account|registration|serial|customer|member|membership|order|licen[cs]e|passport|"
        + @"room|house|e-?mail|web|street|post(?:al)?)\s+)(?:numbers?|address(?:es)?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    // "What happened on 3 May" asks for anything; a text that tells seldom says that it happened.
    [GeneratedRegex(@"(?<=\bwhat\s+(?:else\s+)?(?:(?:did|does|has|had|will|would)\s+)?)happen(?:s|ed)?(?=\s+(?:in|on|at|to|during|between|"
        + @"after|before|when|since|with)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Happening();
}
