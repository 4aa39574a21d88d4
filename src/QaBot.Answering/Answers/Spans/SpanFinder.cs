using QaBot.Answering.Analysis;
using QaBot.Answering.Languages;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking;
using QaBot.Answering.Ranking.Matching;

namespace QaBot.Answering.Answers.Spans;

/// <summary>Finds in a sentence the words that answer.</summary>
internal sealed class SpanFinder(Question question)
{
    private const double EntityWorth = 2;
    private const double CountedNounWorth = 1.5;
    private const int LongestSegment = 18;
    private const double BeforeWorth = 1.6;
    private const double AfterWorth = 0.6;

    // A subject stands before its verb.
    private const double SubjectBeforeWorth = 0.8;
    private const double SubjectAfterWorth = 1.4;

    private readonly ReadSpanChooser readSpans = new(question);
    private readonly bool isEnglish = Language.Of(question.Language).IsEnglish;

    /// <summary>The words of the sentence that answer best; null when every word of it is the question's own.</summary>
    public TextSpan? Find(RankedSentence ranked) => AmountOfTime.Choose(question, ranked.Sentence, Found(ranked));

    private TextSpan? Found(RankedSentence ranked)
    {
        if (question.AnswerType == AnswerType.YesNo || !isEnglish)
        {
            // The sentence decides; a part of it would be a yes or no made up. In other languages nothing is known of
            // what is asked for.
            return null;
        }

        var sentence = ranked.Sentence;
        var text = ranked.Article.Article.Text;
        if (question.Abbreviation is { } asked && LongForm.Find(sentence.Text, asked.Abbreviation) is { } longForm)
        {
            return new TextSpan(sentence.Sentence.Span.Offset + longForm.Offset, longForm.Length);
        }

        if (TableRows.Cell(sentence, ranked.Match, question) is { } cell)
        {
            return cell;
        }

        if (AbbreviatedYear.Find(question, sentence, ranked.Match) is { } year)
        {
            return year;
        }

        if (question.Form.IsNegated && Negation.LeftOutOf(sentence) is { } leftOut)
        {
            return leftOut;
        }

        if (ranked.Reading is { } reading)
        {
            if (readSpans.Choose(ranked, reading) is not { } read)
            {
                return null;
            }

            if (WantsAmount && sentence.Times.Any(time => time.Span.Contains(read)))
            {
                // A part of a date is no amount.
                return null;
            }

            return WantsAll ? Enumeration.Widen(text, sentence, ranked.Match, read) : read;
        }

        if (ClauseFinder.Find(question.AnswerType, sentence, ranked.Match) is { } clause)
        {
            return clause;
        }

        SpanCandidate? best = null;
        var bestScore = double.MinValue;
        var candidates = Candidates(text, sentence, ranked.Match).ToList();

        // Where a time, a number or a name is asked for and named, nothing else will do.
        var typed = WantsEntity ? candidates.Where(candidate => candidate.Kind is not null).ToList() : [];
        foreach (var candidate in typed.Count > 0 ? typed : candidates)
        {
            var score = Score(candidate, sentence, ranked.Match);
            if (score > bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }

        return best is { } found ? WantsAll ? Enumeration.Widen(text, sentence, ranked.Match, found.Span) : found.Span : null;
    }

    private bool WantsAmount => question.AnswerType is AnswerType.Count or AnswerType.Quantity or AnswerType.Money or AnswerType.Percentage;

    private bool WantsEntity => question.AnswerType is AnswerType.Date or AnswerType.Duration or AnswerType.Count
        or AnswerType.Quantity or AnswerType.Money or AnswerType.Percentage
        or AnswerType.Person or AnswerType.Organization or AnswerType.Place;

    private bool WantsAll =>
        question.AnswerType == AnswerType.List
        || (question.Focus is { Length: > 3 } focus && focus.EndsWith('s') && !focus.EndsWith("ss", StringComparison.Ordinal)
            && question.AnswerType is AnswerType.Organization or AnswerType.Person or AnswerType.Place or AnswerType.Name
                or AnswerType.Any);

    private IEnumerable<SpanCandidate> Candidates(string text, AnalyzedSentence sentence, SentenceMatch match)
    {
        foreach (var entity in sentence.Entities)
        {
            if (AnswerEvidence.Fit(question.AnswerType, entity.Kind) > 0 && !AnswerEvidence.IsAsked(entity.Span, sentence, match)
                && TokensOf(sentence, entity.Span) is { } range)
            {
                yield return new SpanCandidate(range.First, range.Last, entity.Span, entity.Kind);
            }
        }

        foreach (var segment in SegmentReader.Read(text, sentence, match, keepCommas: question.AnswerType == AnswerType.List))
        {
            if (segment.Words <= LongestSegment || question.AnswerType == AnswerType.List)
            {
                yield return segment;
            }
        }
    }

    private double Score(SpanCandidate candidate, AnalyzedSentence sentence, SentenceMatch match)
    {
        var score = 0.0;
        if (candidate.Kind is { } kind)
        {
            score += EntityWorth * AnswerEvidence.Fit(question.AnswerType, kind);
            score += FollowedByCounted(candidate, sentence, match) ? CountedNounWorth : 0;
        }
        else
        {
            score += Math.Min(candidate.Words, 6) * 0.12;
            score -= Math.Max(0, candidate.Words - 8) * 0.08;
        }

        var (before, after) = Distances(candidate, sentence, match);
        var (beforeWorth, afterWorth) = question.Form.AsksForSubject ? (SubjectBeforeWorth, SubjectAfterWorth) : (BeforeWorth, AfterWorth);
        return score + (beforeWorth * Math.Exp(-before / 2.0)) + (afterWorth * Math.Exp(-after / 2.0));
    }

    private bool FollowedByCounted(SpanCandidate candidate, AnalyzedSentence sentence, SentenceMatch match)
    {
        if (question.AnswerType is not (AnswerType.Count or AnswerType.Duration))
        {
            return false;
        }

        var last = Math.Min(candidate.LastToken + 3, sentence.Tokens.Length - 1);
        for (var i = candidate.LastToken + 1; i <= last; i++)
        {
            if (match.TermAt[i] >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // How many words of meaning part the stretch from the nearest of the question's words before and behind it.
    private static (int Before, int After) Distances(SpanCandidate candidate, AnalyzedSentence sentence, SentenceMatch match)
    {
        const int Far = 20;
        var before = 0;
        var index = candidate.FirstToken - 1;
        while (index >= 0 && match.TermAt[index] < 0)
        {
            before += FunctionWords.Contains(sentence.Tokens[index].Lower) ? 0 : 1;
            index--;
        }

        before = index < 0 ? Far : before;
        var after = 0;
        index = candidate.LastToken + 1;
        while (index < match.TermAt.Length && match.TermAt[index] < 0)
        {
            after += FunctionWords.Contains(sentence.Tokens[index].Lower) ? 0 : 1;
            index++;
        }

        return (before, index == match.TermAt.Length ? Far : after);
    }

    private static (int First, int Last)? TokensOf(AnalyzedSentence sentence, TextSpan span)
    {
        var first = Array.FindIndex(sentence.Tokens, token => span.Overlaps(token.Span));
        var last = Array.FindLastIndex(sentence.Tokens, token => span.Overlaps(token.Span));
        return first < 0 ? null : (first, last);
    }
}
