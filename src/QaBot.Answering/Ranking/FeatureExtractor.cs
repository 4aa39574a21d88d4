using QaBot.Answering.Analysis;
using QaBot.Answering.Articles;
using QaBot.Answering.Languages;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking.Matching;

namespace QaBot.Answering.Ranking;

/// <summary>Looks at the sentences of one article for one question.</summary>
internal sealed class FeatureExtractor
{
    private const int FragmentWords = 8;

    private readonly Question question;
    private readonly AnalyzedArticle article;
    private readonly QuestionMatcher matcher;
    private readonly TermWeights weights;
    private readonly double averageSentence;
    private readonly double averageParagraph;
    private readonly Dictionary<int, SentenceMatch> matches = [];
    private readonly Dictionary<int, double> paragraphScores = [];
    private readonly bool[] isName;
    private readonly RoleCheck? roles;
    private readonly RelationCheck? relation;
    private readonly bool mayBeDenied;
    private readonly bool isDenialAsked;

    /// <summary>Makes ready to look at an article.</summary>
    /// <param name="question">The question.</param>
    /// <param name="article">The article.</param>
    /// <param name="matcher">Lays the question's words over sentences.</param>
    /// <param name="weights">How rare the question's words are in the article.</param>
    /// <param name="averageSentence">The average length of a sentence in words.</param>
    /// <param name="averageParagraph">The average length of a paragraph in words.</param>
    /// <param name="candidates">The sentences that will be looked at.</param>
    public FeatureExtractor(
        Question question, AnalyzedArticle article, QuestionMatcher matcher, TermWeights weights, double averageSentence,
            double averageParagraph, IReadOnlyCollection<int> candidates)
    {
        this.question = question;
        this.article = article;
        this.matcher = matcher;
        this.weights = weights;
        this.averageSentence = averageSentence;
        this.averageParagraph = averageParagraph;
        isName = NamesAmong(candidates);
        var isEnglish = Language.Of(question.Language).IsEnglish;
        roles = isEnglish && QuestionRoles.Of(question, isName) is { } asked ? new RoleCheck(asked) : null;
        relation = isEnglish && QuestionRelation.Of(question, isName) is { } related ? new RelationCheck(related) : null;
        isDenialAsked = isEnglish && question.AnswerType != AnswerType.YesNo && question.Form.IsNegated;
        mayBeDenied = isEnglish && question.AnswerType != AnswerType.YesNo && question.Form.MayBeDenied;
    }

    /// <summary>How rare the question's words are in the article.</summary>
    public TermWeights Weights => weights;

    /// <summary>How the question's words lie over a sentence.</summary>
    public SentenceMatch MatchOf(int index)
    {
        if (!matches.TryGetValue(index, out var match))
        {
            matches[index] = match = matcher.Match(article[index]);
        }

        return match;
    }

    /// <summary>The features of a sentence, in the order of <see cref="Feature"/>.</summary>
    public double[] Extract(int index)
    {
        var sentence = article[index];
        var match = MatchOf(index);
        var held = HeldInSurroundings(index);
        var features = new double[LinearModel<Feature>.Count];
        var evidence = AnswerEvidence.Of(question.AnswerType, sentence, match);

        features[(int)Feature.SentenceMatch] = Bm25.Score(match.Terms, weights.Sentences, sentence.Tokens.Length, averageSentence);
        features[(int)Feature.ParagraphMatch] = ParagraphScore(sentence.Paragraph);
        features[(int)Feature.PreviousMatch] = index > 0 ? Gain(match, MatchOf(index - 1)) : 0;
        features[(int)Feature.LeaningMatch] = index > 0 ? sentence.Lean * Gain(match, MatchOf(index - 1)) : 0;
        features[(int)Feature.NextMatch] = index + 1 < article.Count ? Gain(match, MatchOf(index + 1)) : 0;
        features[(int)Feature.HeadingMatch] = HeadingScore(sentence, match);
        features[(int)Feature.Coverage] = weights.Total > 0 ? Weigh(held) / weights.Total : 0;
        features[(int)Feature.QuotedCoverage] = QuotedCoverage(sentence);
        features[(int)Feature.WordPairs] = match.Pairs;
        features[(int)Feature.RelationMatch] = RelationMatch(match);
        features[(int)Feature.RelationElsewhere] = RelationElsewhere(sentence, match);
        features[(int)Feature.AnswerEvidence] = evidence;
        features[(int)Feature.EvidenceMissing] = evidence == 0 && question.AnswerType is not (AnswerType.Any or AnswerType.YesNo) ? 1 : 0;
        features[(int)Feature.OtherTime] = OtherTime.IsNamed(question, article, sentence) ? 1 : 0;
        features[(int)Feature.NameMissing] = MissingNames(held);
        features[(int)Feature.RolesReversed] = IsReversed(sentence, match) ? 1 : 0;
        features[(int)Feature.Denied] = IsDenied(sentence, match) ? 1 : 0;
        features[(int)Feature.IsHeading] = sentence.Paragraph.Kind == ParagraphKind.Heading ? 1 : 0;
        features[(int)Feature.IsFragment] = Math.Max(0, 1 - ((sentence.Tokens.Length - 1) / (double)(FragmentWords - 1)));
        return features;
    }

    /// <summary>What rules out that a sentence answers.</summary>
    public Exclusion ExclusionOf(int index)
    {
        var sentence = article[index];
        var match = MatchOf(index);
        return IsReversed(sentence, match) ? Exclusion.Reversed
            : (IsDenied(sentence, match) && !Negation.IsTakenBack(sentence)) || (isDenialAsked && !Negation.MayDeny(sentence))
                ? Exclusion.Denial
            : TableRows.IsOther(article, sentence, MatchOf) ? Exclusion.OtherRow
            : Exclusion.None;
    }

    private bool IsReversed(AnalyzedSentence sentence, SentenceMatch match) =>
        roles?.IsReversed(sentence, match) == true || relation?.IsReversed(sentence, match) == true;

    private bool IsDenied(AnalyzedSentence sentence, SentenceMatch match) => mayBeDenied && Negation.Denies(sentence, match, isName);

    /// <summary>How strongly the sentence, its paragraph before it and its headings hold each word, 0 to 1.</summary>
    public double[] HeldInSurroundings(int index)
    {
        var sentence = article[index];
        var held = MatchOf(index).Terms.Select(term => term.Strength).ToArray();
        foreach (var other in sentence.Paragraph.Sentences)
        {
            // What is said before is taken as understood; what comes behind counts for less.
            Raise(held, MatchOf(other.Index), other.Index < index ? 0.8 : 0.5);
        }

        if (index > 0 && sentence.Lean >= Leaning.Needed)
        {
            Raise(held, MatchOf(index - 1), 0.8);
        }

        return held;
    }

    private double QuotedCoverage(AnalyzedSentence sentence)
    {
        var held = new double[question.Terms.Count];
        Raise(held, MatchOf(sentence.Sentence.Index), 1);
        foreach (var before in article.ContextOf(sentence))
        {
            Raise(held, MatchOf(before.Sentence.Index), 1);
        }

        return weights.Total > 0 ? Weigh(held) / weights.Total : 0;
    }

    private static void Raise(double[] held, SentenceMatch match, double share)
    {
        for (var i = 0; i < held.Length; i++)
        {
            held[i] = Math.Max(held[i], share * match.Terms[i].Strength);
        }
    }

    private double ParagraphScore(Paragraph paragraph)
    {
        if (paragraphScores.TryGetValue(paragraph.Number, out var known))
        {
            return known;
        }

        var total = new TermMatch[question.Terms.Count];
        var length = 0;
        foreach (var sentence in paragraph.Sentences)
        {
            length += article[sentence.Index].Tokens.Length;
            var match = MatchOf(sentence.Index);
            for (var i = 0; i < total.Length; i++)
            {
                total[i] = new TermMatch(Math.Max(total[i].Strength, match.Terms[i].Strength), total[i].Count + match.Terms[i].Count);
            }
        }

        return paragraphScores[paragraph.Number] = Bm25.Score(total, weights.Paragraphs, length, averageParagraph);
    }

    private double Gain(SentenceMatch own, SentenceMatch other)
    {
        var gain = 0.0;
        for (var i = 0; i < own.Terms.Length; i++)
        {
            gain += weights.Sentences[i] * Math.Max(0, other.Terms[i].Strength - own.Terms[i].Strength);
        }

        return gain;
    }

    /// <summary>Whether the headings over a sentence, or the title, hold a word of the question.</summary>
    public bool IsAbove(AnalyzedSentence sentence, QuestionTerm term)
    {
        var above = article.StemsAbove(sentence.Paragraph);
        return above.Contains(term.Stem) || term.Alternatives.Keys.Any(above.Contains);
    }

    private double HeadingScore(AnalyzedSentence sentence, SentenceMatch match)
    {
        var score = 0.0;
        for (var i = 0; i < question.Terms.Count; i++)
        {
            if (!match.Terms[i].Found && IsAbove(sentence, question.Terms[i]))
            {
                score += weights.Sentences[i];
            }
        }

        return score;
    }

    private double Weigh(double[] held)
    {
        var sum = 0.0;
        for (var i = 0; i < held.Length; i++)
        {
            sum += weights.Sentences[i] * held[i];
        }

        return sum;
    }

    // Users rarely type capitals, so the article's own spelling tells which of the question's words are names.
    private bool[] NamesAmong(IReadOnlyCollection<int> candidates)
    {
        if (!Language.Of(question.Language).CapitalsMarkNames)
        {
            return [.. question.Terms.Select(term => term.IsName || term.Time is not null)];
        }

        var capitals = new int[question.Terms.Count];
        var all = new int[question.Terms.Count];
        foreach (var index in candidates)
        {
            var tokens = article[index].Tokens;
            var termAt = MatchOf(index).TermAt;
            for (var i = 1; i < tokens.Length; i++)
            {
                if (termAt[i] >= 0)
                {
                    all[termAt[i]]++;
                    capitals[termAt[i]] += tokens[i].IsCapitalised ? 1 : 0;
                }
            }
        }

        return [.. question.Terms.Select((term, i) => term.IsName || term.Time is not null || (all[i] > 0 && capitals[i] * 2 > all[i]))];
    }

    private double RelationMatch(SentenceMatch match)
    {
        var all = 0.0;
        var held = 0.0;
        for (var i = 0; i < isName.Length; i++)
        {
            if (!isName[i])
            {
                all += weights.Sentences[i];
                held += weights.Sentences[i] * match.Terms[i].Strength;
            }
        }

        return all > 0 ? held / all : 0;
    }

    private double RelationElsewhere(AnalyzedSentence sentence, SentenceMatch match)
    {
        var own = RelationMatch(match);
        var best = sentence.Paragraph.Sentences.Max(other => RelationMatch(MatchOf(other.Index)));
        return best - own;
    }

    private double MissingNames(double[] held)
    {
        var all = 0.0;
        var missing = 0.0;
        for (var i = 0; i < held.Length; i++)
        {
            if (question.Terms[i].IsName)
            {
                all++;
                missing += held[i] > 0 ? 0 : 1;
            }
        }

        return all > 0 ? missing / all : 0;
    }
}
