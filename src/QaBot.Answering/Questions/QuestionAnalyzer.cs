using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;
using QaBot.Answering.Analysis.Times;
using QaBot.Answering.Indexing;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Questions;

/// <summary>Makes of the words that a user typed what is to be looked for.</summary>
internal sealed partial class QuestionAnalyzer
{
    // More words than this are a pasted text, and the rarest of its first words decide well enough.
    private const int MostTerms = 64;

    /// <summary>What a word is worth that only says which kind of answer is wanted ("year" in "what year").</summary>
    private const double KindWordWeight = 0.4;

    /// <summary>What a word is worth that only says after or before which event: the answer may stand a sentence further.</summary>
    private const double CircumstanceWeight = 0.7;

    /// <summary>What a word is worth that is taken over from the question before.</summary>
    internal const double CarriedOverWeight = 0.3;

    private const int MostCarriedOver = 10;

    private static readonly IReadOnlyDictionary<string, double> NoAlternatives = FrozenDictionary<string, double>.Empty;

    /// <summary>What a name's second and further words are worth.</summary>
    private const double NameRestWeight = 0.7;

    private readonly TextTokenizer tokenizer;
    private readonly Synonyms synonyms;

    /// <summary>Makes an analyzer.</summary>
    /// <param name="tokenizer">Cuts text into words.</param>
    /// <param name="synonyms">Words that count for one another.</param>
    public QuestionAnalyzer(TextTokenizer tokenizer, Synonyms synonyms)
    {
        this.tokenizer = tokenizer;
        this.synonyms = synonyms;
    }

    /// <summary>Analyses a question.</summary>
    /// <param name="text">The words as they were typed.</param>
    /// <param name="lexicon">The articles' words, in the language that is asked in. What belongs to English grammar stands aside in others.</param>
    /// <param name="today">The day that "last year" counts from, the article's own; null when unknown.</param>
    /// <param name="previous">What was asked just before; null when nothing was.</param>
    /// <param name="budget">The time that there is; words whose turn comes too late are looked for as they stand.</param>
    /// <returns>
    /// The question as it stands, or with what it takes over from the one before where it cannot be understood alone;
    /// both, in this order, where both are possible.
    /// </returns>
    public IReadOnlyList<Question> Readings(string text, Lexicon lexicon, LocalDate? today, PreviousTurn? previous, TimeBudget budget)
    {
        var isEnglish = lexicon.Language.IsEnglish;
        var corrector = new SpellingCorrector(lexicon, synonyms, tokenizer);
        var (asked, corrections) = Correct(isEnglish ? Politeness.Strip(text) : text.Trim(), lexicon.Language, corrector, budget);
        var times = TimesIn(asked, today);
        var focus = isEnglish ? AnswerTypeClassifier.FocusOf(asked) : null;
        var abbreviation = isEnglish ? AbbreviationQuestion.Of(asked) : null;
        var terms = TermsOf(asked, tokenizer.Tokenize(asked, lexicon.Language), times, focus, abbreviation?.Asking ?? [], lexicon, budget);
        var alone = new Question
        {
            Text = text,
            Asked = asked,
            OwnWords = asked,
            Language = lexicon.Language.Code,
            AnswerType = isEnglish ? AnswerTypeClassifier.Classify(asked) : AnswerType.Any,
            Focus = focus,
            Form = new QuestionForm(asked),
            Abbreviation = abbreviation,
            Several = isEnglish ? SeveralQuestion.Of(text, asked) : null,
            Terms = terms,
            Times = times,
            Corrections = corrections,
        };
        var carried = previous is not null && isEnglish && FollowUp.Of(asked, terms) is { Reference: not FollowUpReference.None } followUp
            ? (followUp.StandsAlone, Terms: CarriedOver(alone, followUp.Reference, previous, lexicon, budget))
            : (StandsAlone: true, Terms: []);
        if (carried.Terms.Count > 0)
        {
            var with = With(alone, carried.Terms) with { TakenOver = TakenOverPhrases.Of(previous!, carried.Terms, terms) };
            return carried.StandsAlone ? [alone, with] : [with];
        }

        return [terms.Exists(term => term.IsKnown) ? alone : alone with { Suggestions = [.. Suggestions(terms, corrector, budget)] }];
    }

    private static Question With(Question alone, List<QuestionTerm> carried) => alone with
    {
        Asked = $"{alone.Asked.TrimEnd('?', ' ')} ({string.Join(' ', carried.Select(term => term.Word))})?",
        CarriedOver = [.. carried.Select(term => term.Word)],
        Terms = [.. alone.Terms, .. carried],
        Times = alone.Times.Count > 0 || alone.AnswerType == AnswerType.Date ? alone.Times : [.. carried.Select(term => term.Time).OfType<TimeMention>()],
    };

    private List<QuestionTerm> CarriedOver(Question alone, FollowUpReference reference, PreviousTurn previous, Lexicon lexicon, TimeBudget budget)
    {
        // A name at the beginning of a question may be any word; behind the blank it counts as one.
        var words = new CarriedWords(Terms(" " + previous.Question), Terms(" " + previous.CarriedOver), Terms(" " + previous.Answer))
        {
            AskedWho = AnswerTypeClassifier.Classify(previous.Question) == AnswerType.Person,
        };
        return [.. words.For(reference, alone.Terms)
            .Where(term => term.IsKnown && !alone.Terms.Any(own => own.Stem == term.Stem || own.Alternatives.ContainsKey(term.Stem)))
            .DistinctBy(term => term.Stem)
            .Take(MostCarriedOver)
            .Select(term => term with { Weight = term.Weight * CarriedOverWeight })];

        List<QuestionTerm> Terms(string said) => TermsOf(said, tokenizer.Tokenize(said, lexicon.Language), TimesIn(said, null), null, [], lexicon, budget);
    }

    private (string Text, IReadOnlyList<SpellingCorrection> Corrections) Correct(string text, Language language, SpellingCorrector corrector, TimeBudget budget)
    {
        var capitalsCount = CapitalsMarkNames(text, language);
        var corrections = new List<SpellingCorrection>();
        var corrected = new StringBuilder();
        var copied = 0;
        foreach (var token in tokenizer.Tokenize(text, language).Take(MostTerms).TakeWhile(_ => budget.Allows()))
        {
            var (typed, ending) = WithoutPossessive(token.Word);
            if (corrector.Correct(typed.ToLowerInvariant(), token.Stem, IsCapitalisedName(token, capitalsCount)) is { } meant)
            {
                meant = WithCapitalOf(typed, meant);
                corrections.Add(new SpellingCorrection(typed, meant));
                corrected.Append(text, copied, token.Span.Offset - copied).Append(meant).Append(ending);
                copied = token.Span.End;
            }
        }

        return (corrected.Append(text, copied, text.Length - copied).ToString(), corrections);
    }

    private static IEnumerable<SpellingCorrection> Suggestions(List<QuestionTerm> terms, SpellingCorrector corrector, TimeBudget budget)
    {
        foreach (var term in terms.TakeWhile(_ => budget.Allows()))
        {
            if (corrector.Suggest(term.Word.ToLowerInvariant(), term.Stem) is { } near)
            {
                yield return new SpellingCorrection(term.Word, WithCapitalOf(term.Word, near));
            }
        }
    }

    private static string WithCapitalOf(string typed, string word) => char.IsUpper(typed[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;

    private static bool CapitalsMarkNames(string text, Language language) => language.CapitalsMarkNames && text.Any(char.IsLower);

    private static bool IsCapitalisedName(Token token, bool capitalsCount) => token.IsCapitalised && capitalsCount && token.Span.Offset > 0;

    private static (string Word, string Ending) WithoutPossessive(string word) =>
        word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '’' ? (word[..^2], word[^2..]) : (word, string.Empty);

    private static List<TimeMention> TimesIn(string text, LocalDate? today)
    {
        var found = new List<TimeMention>();
        var context = new TimeContext(today, null, null);
        TimeRecognizer.Read(text, 0, ref context, found);
        return [.. found.Select(time => QuestionTime.Widen(text, time))];
    }

    private List<QuestionTerm> TermsOf(
        string text, Token[] tokens, List<TimeMention> times, string? focus, IReadOnlyList<TextSpan> asking, Lexicon lexicon, TimeBudget budget)
    {
        var language = lexicon.Language;
        var expander = language.IsEnglish ? new TermExpander(lexicon, synonyms) : null;
        var terms = new List<QuestionTerm>();
        var previous = -2;
        var circumstance = language.IsEnglish && Circumstance().Match(text) is { Success: true, Index: > 0 } found ? found.Index : text.Length;
        var unit = language.IsEnglish && Unit().Match(text) is { Success: true } named ? new TextSpan(named.Index, named.Length) : default;
        var measure = language.IsEnglish && Measure().Match(text) is { Success: true } measured ? new TextSpan(measured.Index, measured.Length) : default;
        var code = language.IsEnglish && Code().Match(text) is { Success: true } coded ? new TextSpan(coded.Index, coded.Length) : default;
        var happening = language.IsEnglish && Happening().Match(text) is { Success: true } asks ? new TextSpan(asks.Index, asks.Length) : default;
        var capitalsCount = CapitalsMarkNames(text, language);
        for (var i = 0; i < tokens.Length && terms.Count < MostTerms; i++)
        {
            if (asking.Any(span => span.Contains(tokens[i].Span)))
            {
                continue;
            }

            var length = language.IsEnglish ? LongestEntryAt(tokens, i) : 1;
            if (length == 1 && (language.IsFunctionWord(tokens[i]) || IsDoubled(tokens[i], terms) || happening.Contains(tokens[i].Span) || unit.Contains(tokens[i].Span)))
            {
                continue;
            }

            var token = tokens[i];
            var entry = string.Join(' ', tokens.Skip(i).Take(length).Select(part => part.Stem));
            var word = string.Join(' ', tokens.Skip(i).Take(length).Select(part => part.Lower));
            var time = times.Find(time => time.Span.Contains(token.Span));
            var alternatives = WithDates(expander is not null && budget.Allows() ? expander.Expand(entry, word) : NoAlternatives, time, lexicon);
            var isName = token.IsNumeric || IsCapitalisedName(token, capitalsCount);
            // "How big" and "in metres" say what kind of thing is asked for; a text that answers has the figure and seldom the word.
            var isMeasure = measure.Contains(token.Span) || code.Contains(token.Span);
            var isScale = isMeasure || (length > 1 && token.Lower == "how");
            terms.Add(new QuestionTerm
            {
                Word = TextSpan.FromBounds(token.Span.Offset, tokens[i + length - 1].Span.End).Of(text),
                Stem = entry,
                Alternatives = alternatives,
                Weight = (IsKindWord(token, focus) || (isScale && !isMeasure) ? KindWordWeight : isMeasure || token.Span.Offset >= circumstance ? CircumstanceWeight : 1)
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

    private IReadOnlyDictionary<string, double> WithDates(IReadOnlyDictionary<string, double> alternatives, TimeMention? time, Lexicon lexicon)
    {
        var forms = time is null ? [] : new DateForms(tokenizer, lexicon).Of(time);
        return forms.Count == 0 ? alternatives : new Dictionary<string, double>([.. alternatives, .. forms.Except(alternatives.Keys).Select(form => KeyValuePair.Create(form, 1.0))]);
    }

    // "Apollo 11" and "New York" are one name; its words do not stand or fall apart.
    private static bool ContinuesName(List<QuestionTerm> terms, int previous, int current, Token[] tokens, string text) =>
        previous == current - 1 && terms.Count > 0
        && (terms[^1].IsName || tokens[current].IsNumeric)
        && text.AsSpan(tokens[previous].Span.End, tokens[current].Span.Offset - tokens[previous].Span.End) is " " or "-";

    private static bool IsDoubled(Token token, List<QuestionTerm> terms) => terms.Exists(term => term.Stem == token.Stem);

    private static bool IsKindWord(Token token, string? focus) =>
        token.Lower is "year" or "date" or "day" or "month" or "time" or "name" or "number" or "amount" or "percentage" or "percent" or "reason" or "person" or "thing" or "type" or "called" or "person"
        && (focus is null || token.Word.Equals(focus, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\b(?:after|before|following)\s+(?!\d|(?:" + CalendarWords.Month + @")\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Circumstance();

    // "In dollars" says how the answer is to be counted; a text that tells writes "$5".
    [GeneratedRegex(@"(?<=\bin\s+(?:us\s+|american\s+)?)(?:dollars|euros|pounds|rou?bles|yen|percent|per\s+cent)(?=\W*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex(
        @"(?<=\bin\s+)(?:(?:square|cubic|metric|nautical)\s+)?(?:(?:kilo|centi|milli)?(?:met(?:re|er)|gram(?:me)?|lit(?:re|er))s?|miles?|feet|foot|yards?|inch(?:es)?|acres?|hectares?|ton(?:ne)?s|pounds|ounces|gallons|barrels|knots|"
        + @"degrees(?:\s+(?:celsius|fahrenheit))?|celsius|fahrenheit|hours|minutes|seconds|days|weeks|months|years|(?:kilo|mega|giga)?watts|km|cm|mm|kg|mph)(?:\s+(?:per|an)\s+(?:hour|second|day))?(?=\W*$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Measure();

    // "The telephone number" stands behind "Telephone".
    [GeneratedRegex(
        @"(?<=\b(?:(?:tele)?phone|fax|mobile|cell|contact|account|registration|serial|customer|member|membership|order|licen[cs]e|passport|room|house|e-?mail|web|street|post(?:al)?)\s+)(?:numbers?|address(?:es)?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    // "What happened on 3 May" asks for anything; a text that tells seldom says that it happened.
    [GeneratedRegex(@"(?<=\bwhat\s+(?:else\s+)?(?:(?:did|does|has|had|will|would)\s+)?)happen(?:s|ed)?(?=\s+(?:in|on|at|to|during|between|after|before|when|since|with)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Happening();

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
}
