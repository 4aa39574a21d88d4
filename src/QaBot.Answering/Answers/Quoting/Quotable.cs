using QaBot.Answering.Analysis;
using QaBot.Answering.Articles;
using QaBot.Answering.Ranking;

namespace QaBot.Answering.Answers.Quoting;

/// <summary>
/// Leaves out the sentences that must not be quoted: headings and what only announces a table, which say nothing of their own, and
/// those of a second copy of a text, which would seem to be rivals of the first.
/// </summary>
internal static class Quotable
{
    /// <summary>The sentences that may be quoted, in the same order.</summary>
    /// <param name="ranked">Sentences, best first.</param>
    public static IReadOnlyList<RankedSentence> Of(IReadOnlyList<RankedSentence> ranked)
    {
        var kept = new List<RankedSentence>(ranked.Count);
        var first = new Dictionary<string, List<RankedSentence>>(StringComparer.Ordinal);
        foreach (var sentence in ranked)
        {
            if (SaysNothing(sentence.Article, sentence.Sentence))
            {
                continue;
            }

            var same = first.TryGetValue(Plain(sentence.Sentence), out var found) ? found : first[Plain(sentence.Sentence)] = [];
            if (!same.Exists(other => IsCopy(other, sentence)))
            {
                same.Add(sentence);
                kept.Add(sentence);
            }
        }

        return kept;
    }

    private static bool SaysNothing(AnalyzedArticle article, AnalyzedSentence sentence) =>
        sentence.Paragraph.Kind == ParagraphKind.Heading
        || (ListPlace.Announces(sentence) && ListPlace.Following(article, sentence) is { Kind: not ParagraphKind.ListItem });

    // The same words may be said of two things ("It opened in 1911"); where the sentences around them are the same, too, or where
    // there are none, it is one text that stands in two files.
    private static bool IsCopy(RankedSentence first, RankedSentence second)
    {
        if (first.Entry == second.Entry)
        {
            return false;
        }

        var (before, behind) = (Neighbour(first, -1), Neighbour(first, 1));
        var (otherBefore, otherBehind) = (Neighbour(second, -1), Neighbour(second, 1));
        return before == otherBefore ? before is not null || behind == otherBehind : behind is not null && behind == otherBehind;
    }

    private static string? Neighbour(RankedSentence ranked, int step)
    {
        for (var at = ranked.Sentence.Sentence.Index + step; at >= 0 && at < ranked.Article.Count; at += step)
        {
            if (ranked.Article[at].Paragraph.Kind != ParagraphKind.Heading)
            {
                return Plain(ranked.Article[at]);
            }
        }

        return null;
    }

    // Files of two kinds have the same words with other line ends, hyphens and quotation marks.
    private static string Plain(AnalyzedSentence sentence) => string.Join(' ', sentence.Tokens.Select(token => token.Lower));
}
