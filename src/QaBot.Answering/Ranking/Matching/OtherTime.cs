using QaBot.Answering.Analysis;
using QaBot.Answering.Analysis.Times;
using QaBot.Answering.Questions;

namespace QaBot.Answering.Ranking.Matching;

/// <summary>Tells whether a sentence is of another time than the one that is asked about.</summary>
internal static class OtherTime
{
    /// <summary>Whether it does; what is said before in its paragraph sets the time too.</summary>
    /// <param name="question">The question.</param>
    /// <param name="article">The article.</param>
    /// <param name="sentence">The sentence.</param>
    public static bool IsNamed(Question question, AnalyzedArticle article, AnalyzedSentence sentence)
    {
        if (question.Times.Count == 0 || sentence.Times.Length == 0)
        {
            return false;
        }

        // "the 2001 treaty" is the one that the sentence before dates.
        return question.Times.All(asked => !NamesTime(sentence, asked) && !Before(article, sentence).Any(other => NamesTime(other, asked)));
    }

    private static bool NamesTime(AnalyzedSentence sentence, TimeMention asked) =>
        sentence.Times.Any(named => new Days(asked.Start, asked.End).Overlaps(new Days(named.Start, named.End)));

    private static IEnumerable<AnalyzedSentence> Before(AnalyzedArticle article, AnalyzedSentence sentence) =>
        sentence.Paragraph.Sentences.Where(other => other.Index < sentence.Sentence.Index).Select(other => article[other.Index]);
}
