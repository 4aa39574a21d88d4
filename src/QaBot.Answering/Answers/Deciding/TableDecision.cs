using System.Collections.Frozen;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking;
using QaBot.Answering.Ranking.Matching;

namespace QaBot.Answering.Answers.Deciding;

/// <summary>Answers a question that names a row of a table and one of its columns by that row: a look-up, which the reader, made for
/// sentences, is not sure of.</summary>
internal sealed class TableDecision : ISureDecision
{
    // What a table leaves unsaid: the verbs that only join a thing and its value.
    private static readonly FrozenSet<string> Joining = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "come", "comes", "came", "get", "gets", "got", "cost", "costs", "measure", "measures", "weigh", "weighs", "take", "takes", "took",
            "lie", "lies", "lay", "stand", "stands",
        "stood", "belong", "belongs", "count", "counted", "total", "value", "list", "listed");

    /// <inheritdoc/>
    // A look-up errs where the words mean something else than the table does.
    public double Precision => 0.95;

    /// <inheritdoc/>
    public Decision Decide(Question question, Decision decided)
    {
        if (decided.Reason is null
            || decided.Ranked.Where(sentence => IsNamed(question, sentence)).Take(2).ToArray() is not [var row])
        {
            return decided;
        }

        return decided.AnsweredBy(row, Precision);
    }

    private static bool IsNamed(Question question, RankedSentence row)
    {
        // In a list of facts, the thing they are of stands above. "What is the fare to the airport" asks for no definition.
        var isFact = TableRows.IsFactAsked(row.Sentence, row.Match);
        var isOfKind = row.Features[(int)Feature.EvidenceMissing] == 0 || question.AnswerType is AnswerType.Definition or AnswerType.Name;
        return row.Exclusion == Exclusion.None && isOfKind
            && TableRows.Cell(row.Sentence, row.Match, question) is not null && (isFact || TableRows.IsValueNamed(row.Sentence, row.Match))
            && !question.Terms.Where((term, i) => !row.Match.Terms[i].Found && !term.IsScale && !Joining.Contains(term.Word)
                && ((term.IsName && !isFact) || !row.Extractor.IsAbove(row.Sentence, term))).Any();
    }
}
