using QaBot.Answering.Articles;

namespace QaBot.Answering.Analysis;

/// <summary>Finds the sentences that a quote points back to, so that it can be understood on its own.</summary>
internal static class ContextSentences
{
    private const int Most = 2;

    /// <summary>The sentences before, nearest last; none when the sentence stands alone or opens its paragraph's story.</summary>
    /// <param name="article">The article.</param>
    /// <param name="sentence">The sentence to be quoted.</param>
    public static IReadOnlyList<AnalyzedSentence> Before(AnalyzedArticle article, AnalyzedSentence sentence)
    {
        var context = new List<AnalyzedSentence>();
        var current = sentence;
        while (context.Count < Most && current.Lean >= Leaning.Needed && Previous(article, current) is { } previous)
        {
            context.Insert(0, previous);
            current = previous;
        }

        if (context.Count == 0 && ListPlace.LeadInOf(article, sentence) is { } leadIn)
        {
            context.Add(leadIn);
        }

        return context;
    }

    // A heading is shown with the source, not with the words.
    private static AnalyzedSentence? Previous(AnalyzedArticle article, AnalyzedSentence sentence)
    {
        var index = sentence.Sentence.Index - 1;
        var previous = index >= 0 ? article[index] : null;
        return previous is null || previous.Paragraph.Kind == ParagraphKind.Heading ? null : previous;
    }
}
