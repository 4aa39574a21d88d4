using System.Text;
using NodaTime;
using QaBot.Answering.Analysis.Times;
using QaBot.Answering.Indexing;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Questions;

/// <summary>Makes of the words that a user typed what is to be looked for.</summary>
internal sealed class QuestionAnalyzer
{
    /// <summary>What a word is worth that is taken over from the question before.</summary>
    internal const double CarriedOverWeight = 0.3;

    private const int MostCarriedOver = 10;

    private readonly TextTokenizer tokenizer;
    private readonly Synonyms synonyms;
    private readonly QuestionTerms termsOf;

    /// <summary>Makes an analyzer.</summary>
    /// <param name="tokenizer">Cuts text into words.</param>
    /// <param name="synonyms">Words that count for one another.</param>
    public QuestionAnalyzer(TextTokenizer tokenizer, Synonyms synonyms)
    {
        this.tokenizer = tokenizer;
        this.synonyms = synonyms;
        termsOf = new QuestionTerms(tokenizer, synonyms);
    }

    /// <summary>Analyses a question.</summary>
    /// <param name="text">The words as they were typed.</param>
    /// <param name="lexicon">The articles' words, in the language that is asked in. What belongs to English grammar stands aside in
    /// others.</param>
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
        var terms = termsOf.Of(asked, times, focus, abbreviation?.Asking ?? [], lexicon, budget);
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
        Times = alone.Times.Count > 0 || alone.AnswerType == AnswerType.Date
            ? alone.Times
            : [.. carried.Select(term => term.Time).OfType<TimeMention>()],
    };

    private List<QuestionTerm> CarriedOver(Question alone, FollowUpReference reference, PreviousTurn previous, Lexicon lexicon,
        TimeBudget budget)
    {
        // A name at the beginning of a question may be any word; behind the blank it counts as one.
        var words = new CarriedWords(Terms(" " + previous.Question), Terms(" " + previous.CarriedOver), Terms(" " + previous.Answer))
        {
            AskedWho = AnswerTypeClassifier.Classify(previous.Question) == AnswerType.Person,
            IsSamePerson = FollowUp.NameTheSamePerson(previous.Question, alone.Asked),
        };
        return [.. words.For(reference, alone.Terms)
            .Where(term => term.IsKnown && !alone.Terms.Any(own => own.Stem == term.Stem || own.Alternatives.ContainsKey(term.Stem)))
            .DistinctBy(term => term.Stem)
            .Take(MostCarriedOver)
            .Select(term => term with { Weight = term.Weight * CarriedOverWeight })];

        List<QuestionTerm> Terms(string said) =>
            termsOf.Of(said, TimesIn(said, null), null, [], lexicon, budget);
    }

    private (string Text, IReadOnlyList<SpellingCorrection> Corrections) Correct(string text, Language language,
        SpellingCorrector corrector, TimeBudget budget)
    {
        var capitalsCount = QuestionTerms.CapitalsMarkNames(text, language);
        var corrections = new List<SpellingCorrection>();
        var corrected = new StringBuilder();
        var copied = 0;
        foreach (var token in tokenizer.Tokenize(text, language).Take(QuestionTerms.Most).TakeWhile(_ => budget.Allows()))
        {
            var (typed, ending) = WithoutPossessive(token.Word);
            if (corrector.Correct(typed.ToLowerInvariant(), token.Stem, QuestionTerms.IsCapitalisedName(token, capitalsCount)) is { } meant)
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

    private static string WithCapitalOf(string typed, string word) =>
        char.IsUpper(typed[0]) ? char.ToUpperInvariant(word[0]) + word[1..] : word;

    private static (string Word, string Ending) WithoutPossessive(string word) =>
        word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '’' ? (word[..^2], word[^2..]) : (word, string.Empty);

    private static List<TimeMention> TimesIn(string text, LocalDate? today)
    {
        var found = new List<TimeMention>();
        var context = new TimeContext(today, null, null);
        TimeRecognizer.Read(text, 0, ref context, found);
        return [.. found.Select(time => QuestionTime.Widen(text, time))];
    }
}
