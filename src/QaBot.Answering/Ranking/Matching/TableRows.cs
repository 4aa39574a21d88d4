using QaBot.Answering.Analysis;
using QaBot.Answering.Articles;
using QaBot.Answering.Languages;
using QaBot.Answering.Questions;

namespace QaBot.Answering.Ranking.Matching;

/// <summary>Reads the rows of tables, each "Peak: Galdhorn; Height (m): 2,469": which row is asked about, and which of its cells.</summary>
internal static class TableRows
{
    /// <summary>Whether another row of the table holds all that this one holds of the question, and more.</summary>
    /// <param name="article">The article.</param>
    /// <param name="row">A sentence; what is no row has no others.</param>
    /// <param name="matchOf">How the question's words lie over a sentence of the article.</param>
    public static bool IsOther(AnalyzedArticle article, AnalyzedSentence row, Func<int, SentenceMatch> matchOf)
    {
        if (row.Paragraph.Kind != ParagraphKind.TableRow)
        {
            return false;
        }

        var own = matchOf(row.Sentence.Index).Terms;
        return Beside(article, row).Any(index =>
        {
            var other = matchOf(index).Terms;
            var hasMore = false;
            for (var i = 0; i < own.Length; i++)
            {
                if (own[i].Found && !other[i].Found)
                {
                    return false;
                }

                hasMore |= other[i].Found && !own[i].Found;
            }

            return hasMore;
        });
    }

    /// <summary>The cell of a row that the question names by the heading of its column; null when it names none, or several.</summary>
    /// <param name="row">A sentence.</param>
    /// <param name="match">How the question's words lie over it.</param>
    /// <param name="question">The question.</param>
    public static TextSpan? Cell(AnalyzedSentence row, SentenceMatch match, Question question)
    {
        if (row.Paragraph.Kind != ParagraphKind.TableRow)
        {
            return null;
        }

        var focus = question.Terms.ToList().FindIndex(term => term.Word.Equals(question.Focus, StringComparison.OrdinalIgnoreCase));
        var named = CellsOf(row)
            .Where(cell => TermsIn(row, match, cell.Heading).Any() && !TermsIn(row, match, cell.Value).Any())
            .ToList();
        var asked = focus < 0 ? [] : named.FindAll(cell => TermsIn(row, match, cell.Heading).Contains(focus));
        return asked.Count == 1 ? asked[0].Value : named.Count == 1 ? named[0].Value : null;
    }

    /// <summary>Whether the question names a value of the row, as it does to say which row it asks about.</summary>
    public static bool IsValueNamed(AnalyzedSentence row, SentenceMatch match) =>
        CellsOf(row).Any(cell => TermsIn(row, match, cell.Value).Any());

    /// <summary>Whether a row is a label with one fact, "Chair: Dora Finn", and the question has all words of the label.</summary>
    public static bool IsFactAsked(AnalyzedSentence row, SentenceMatch match) =>
        row.Paragraph.Kind == ParagraphKind.TableRow && CellsOf(row).ToList() is [var fact]
        && !row.Tokens.Where((token, i) => fact.Heading.Contains(token.Span) && match.TermAt[i] < 0 && !FunctionWords.Contains(token.Lower))
            .Any();

    private static IEnumerable<int> Beside(AnalyzedArticle article, AnalyzedSentence row)
    {
        foreach (var step in (int[])[-1, 1])
        {
            for (var at = row.Sentence.Index + step; at >= 0 && at < article.Count && article[at].Paragraph.Kind == ParagraphKind.TableRow;
                at += step)
            {
                yield return at;
            }
        }
    }

    private static IEnumerable<(TextSpan Heading, TextSpan Value)> CellsOf(AnalyzedSentence row)
    {
        var offset = row.Sentence.Span.Offset;
        var at = 0;
        foreach (var cell in row.Text.Split("; "))
        {
            var colon = cell.IndexOf(": ", StringComparison.Ordinal);
            if (colon > 0)
            {
                yield return (new TextSpan(offset + at, colon), new TextSpan(offset + at + colon + 2, cell.Length - colon - 2));
            }

            at += cell.Length + 2;
        }
    }

    private static IEnumerable<int> TermsIn(AnalyzedSentence row, SentenceMatch match, TextSpan span) =>
        match.TermAt.Where((term, i) => term >= 0 && span.Contains(row.Tokens[i].Span));
}
