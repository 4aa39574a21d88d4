using QaBot.Answering.Analysis;
using QaBot.Answering.Languages;
using QaBot.Answering.Questions;

namespace QaBot.Answering.Starters;

/// <summary>Asks for a list: "The main crops are rye, oats and flax." becomes "What are the main crops?"</summary>
internal static class ListDrafter
{
    private const int LongestSubject = 11;

    /// <summary>The question; null when the sentence is no such list.</summary>
    /// <param name="articleText">The article's text.</param>
    /// <param name="sentence">The sentence.</param>
    public static QuestionDraft? Draft(string articleText, AnalyzedSentence sentence)
    {
        if (!ClauseReader.IsPlain(sentence))
        {
            return null;
        }

        var tokens = sentence.Tokens;
        var (first, time) = ClauseReader.SkipLeadingTime(articleText, sentence);
        var verb = Array.FindIndex(tokens, token => token.Lower is "were" or "are");
        if (tokens[first].Lower != "the" || verb - first is < 2 or > LongestSubject || verb > tokens.Length - 4
            || time is { Computed: true })
        {
            return null;
        }

        // The subject may hold one clause: "the goods that the town sold were".
        var subject = tokens[(first + 1)..verb];
        var relative = subject.Count(token => token.Lower is "that" or "which");
        var verbs = subject.Count(token => Verbs.MayBeVerb(token.Lower));
        var list = tokens[(verb + 1)..];
        if (relative != verbs || relative > 1 || subject.Any(token => ClauseReader.PointsBack(token.Lower) && token.Lower != "that")
            || !IsList(articleText, sentence, verb + 1)
                || list.Any(token => Verbs.MayBeVerb(token.Lower) || ClauseReader.OpensClause(token.Lower) || IsNoItem(token.Lower))
            || HasCommaIn(articleText, tokens, first + 1, verb))
        {
            return null;
        }

        var asked = articleText[tokens[first + 1].Span.Offset..subject[^1].Span.End];
        var when = time is null ? string.Empty : $" {tokens[0].Lower} {time.Span.Of(articleText)}";
        return new QuestionDraft(
            $"What {tokens[verb].Lower} the {asked}{when}?",
            AnswerType.List,
            sentence.Sentence.Span,
            TextSpan.FromBounds(list[0].Span.Offset, list[^1].Span.End),
            sentence.Paragraph.Number);
    }

    // "found in the north, the south and the east" is no list of what was asked for.
    private static bool IsNoItem(string word) => ClauseReader.IsPreposition(word) && word is not ("of" or "and" or "or");

    private static bool HasCommaIn(string text, Token[] tokens, int first, int end) =>
        Enumerable.Range(first, end - first).Any(i => ClauseReader.HasComma(text, tokens, i));

    private static bool IsList(string text, AnalyzedSentence sentence, int from)
    {
        var commas = 0;
        for (var i = from; i < sentence.Tokens.Length; i++)
        {
            commas += ClauseReader.HasComma(text, sentence.Tokens, i) ? 1 : 0;
        }

        return commas > 0 && !ClauseReader.IsPreposition(sentence.Tokens[from].Lower) && !ClauseReader.IsAdverb(sentence.Tokens[from].Lower)
            && sentence.Tokens[from..].Any(token => token.Lower == "and");
    }
}
