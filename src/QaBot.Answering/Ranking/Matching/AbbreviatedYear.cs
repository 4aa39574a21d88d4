using QaBot.Answering.Analysis;
using QaBot.Answering.Questions;

namespace QaBot.Answering.Ranking.Matching;

/// <summary>Finds the year that an abbreviation tells: of "b. 1803, d. 1877" the first, when the question asks for a birth.</summary>
internal static class AbbreviatedYear
{
    /// <summary>The time behind the abbreviation that stands for a word of the question; null when there is none.</summary>
    /// <param name="question">The question.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="match">How the question's words lie over it.</param>
    public static TextSpan? Find(Question question, AnalyzedSentence sentence, SentenceMatch match)
    {
        if (question.AnswerType != AnswerType.Date)
        {
            return null;
        }

        // Of two births, the one that is told nearest behind what the question names.
        var told = Enumerable.Range(0, sentence.Tokens.Length)
            .Where(i => match.TermAt[i] is >= 0 and var term && YearAbbreviations.At(sentence, i).Contains(question.Terms[term].Word))
            .Select(i => (Index: i,
                Distance: i - Array.FindLastIndex(match.TermAt, i, i + 1, term => term >= 0 && term != match.TermAt[i])))
            .OrderBy(abbreviation => abbreviation.Distance)
            .ToList();
        if (told is not [var nearest, ..] || YearAbbreviations.YearAfter(sentence, nearest.Index) is not { } start)
        {
            return null;
        }

        var time = sentence.Times.FirstOrDefault(time => time.Span.Contains(new TextSpan(start, 1)));
        return time is null ? null : TextSpan.FromBounds(start, time.Span.End);
    }
}
