using QaBot.Answering.Questions;
using QaBot.Answering.Ranking;
using QaBot.Answering.Ranking.Matching;

namespace QaBot.Answering.Answers.Deciding;

/// <summary>Says in words what keeps the best sentence from being the answer.</summary>
internal static class DeclineExplainer
{
    private const int MostWords = 3;

    /// <summary>The strongest reason against the best sentence, and its words.</summary>
    /// <param name="question">The question.</param>
    /// <param name="best">The best sentence.</param>
    public static (DeclineReason Reason, string Words) Explain(Question question, RankedSentence best)
    {
        var held = best.Extractor.HeldInSurroundings(best.Sentence.Sentence.Index);
        if (NeverMentioned(question) is { } never)
        {
            return (DeclineReason.WordsMissing, never);
        }

        if (best.Features[(int)Feature.OtherTime] > 0)
        {
            return (DeclineReason.OtherTime, "The nearest sentence speaks of another time than the question.");
        }

        var missing = question.Terms.Where((term, i) => held[i] <= 0 && !term.IsScale && !IsAskingOnly(question, term))
            .Select(term => term.Word).ToList();
        var present = question.Terms.Where((_, i) => held[i] > 0).Select(term => term.Word).ToList();
        if (missing.Count > 0 && present.Count > 0)
        {
            return (DeclineReason.WordsMissing, $"The text mentions {Listed(present)}, but never together with {Listed(missing)}.");
        }

        if (missing.Count > 0)
        {
            return (DeclineReason.WordsMissing, $"No sentence brings together what the question asks about: {Listed(missing)}.");
        }

        return best.Features[(int)Feature.EvidenceMissing] > 0
            ? (DeclineReason.AnswerTypeMissing, $"The nearest sentence does not tell {AnswerTypeWords.Wanted(question.AnswerType)}.")
            : (DeclineReason.TooUncertain, "The nearest sentence is not certain enough to be the answer.");
    }

    /// <summary>Says what rules the nearest sentence out.</summary>
    public static string RuledOut(Exclusion exclusion) => exclusion switch
    {
        Exclusion.Reversed => "The nearest sentence says it the other way round.",
        Exclusion.Denial => "The nearest sentence speaks of it, but does not tell what is, or is not, so.",
        _ => "The nearest row of the table is another than the one asked about.",
    };

    /// <summary>Names the words of a question that no article holds; null when every one is held.</summary>
    /// <param name="question">The question.</param>
    public static string? NeverMentioned(Question question)
    {
        var unknown = question.Terms.Where(term => !term.IsKnown && !term.IsScale && !IsAskingOnly(question, term))
            .Select(term => term.Word).ToList();
        var near = question.Suggestions.Where(word => unknown.Contains(word.Typed)).Select(word => word.ReadAs).ToList();
        var meant = near.Count > 0 ? $" Did you mean {Listed(near)}?" : string.Empty;
        return unknown.Count > 0 ? $"The text never mentions {Listed(unknown)}.{meant}" : null;
    }

    // No text has the number of its items, nor the words that ask it to list them.
    private static bool IsAskingOnly(Question question, QuestionTerm term) =>
        (question.Form.Item is { } item && item.Words.Contains(term.Word, StringComparer.OrdinalIgnoreCase))
        || (question.Several is { } several && several.Passing.Contains(term.Word, StringComparer.OrdinalIgnoreCase));

    private static string Listed(List<string> words)
    {
        var quoted = words.Take(MostWords).Select(word => $"\"{word}\"").ToList();
        return quoted.Count == 1 ? quoted[0] : $"{string.Join(", ", quoted[..^1])} and {quoted[^1]}";
    }
}
