using System.Text.RegularExpressions;
using QaBot.Answering.Analysis;
using QaBot.Answering.Articles;
using QaBot.Answering.Languages;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking;
using QaBot.Answering.Ranking.Matching;

namespace QaBot.Answering.Answers.Deciding;

/// <summary>
/// Answers which of two things is heavier, cheaper or older by the amounts that the text tells of both: the thing that it is is the
/// short answer. Where an amount is missing, or the two cannot be compared, it decides nothing.
/// </summary>
/// <param name="tokenizer">Cuts the question's things into words.</param>
internal sealed partial class ComparisonDecision(TextTokenizer tokenizer) : ISureDecision
{
    // How many words of others may stand among those of a thing.
    private const int MostBetween = 3;

    /// <inheritdoc/>
    // As of a look-up: it errs where the amounts are of something else than what is compared.
    public double Precision => 0.95;

    /// <inheritdoc/>
    public Decision Decide(Question question, Decision decided)
    {
        if (question.Form.Comparison is not { } asked)
        {
            return decided;
        }

        var (first, second) = (new Thing(tokenizer.Tokenize(asked.First)), new Thing(tokenizer.Tokenize(asked.Second)));
        var (firstOwn, secondOwn) = (first.Without(second), second.Without(first));
        var possible = decided.Ranked.Where(sentence => sentence.Exclusion != Exclusion.Denial).ToList();
        var told = Told(firstOwn, secondOwn);
        var others = Told(secondOwn, firstOwn);
        var isFirst = Wins(told, others);
        if (firstOwn.IsEmpty || secondOwn.IsEmpty || (!isFirst && !Wins(others, told)))
        {
            return decided;
        }

        var (won, lost) = isFirst ? (told[0], others[0]) : (others[0], told[0]);
        return decided.AnsweredBy(won.Sentence, Precision, Widened(won, isFirst ? first : second)) with
        {
            Beside = ReferenceEquals(won.Sentence, lost.Sentence) ? null : lost.Sentence,
        };

        List<Telling> Told(Thing thing, Thing other) =>
            [.. possible.Select(sentence => Tell(question, asked, sentence, thing, other)).OfType<Telling>()];

        // Whatever is told of the one is more, or less, than whatever is told of the other.
        bool Wins(List<Telling> ones, List<Telling> others) => ones.Count > 0 && others.Count > 0
            && ones.TrueForAll(one =>
                others.TrueForAll(other => one.Amount.Dimension == other.Amount.Dimension && one.Amount.Unit == other.Amount.Unit
                && (asked.More != 0 && (asked.More.HasFlag(one.Amount.Dimension) || !asked.Less.HasFlag(one.Amount.Dimension))
                    ? one.Amount.Low > other.Amount.High
                    : one.Amount.High < other.Amount.Low)));
    }

    private static Telling? Tell(Question question, ComparisonQuestion asked, RankedSentence sentence, Thing thing, Thing other)
    {
        if (thing.IsEmpty || thing.In(sentence.Sentence) is not { } name)
        {
            return null;
        }

        var otherName = other.In(sentence.Sentence);
        var isRow = sentence.Sentence.Paragraph.Kind == ParagraphKind.TableRow;
        var all = Amount.AllOf(sentence.Sentence, sentence.Article.Article.Text)
            .Where(amount => !name.Overlaps(amount.Span) && otherName?.Overlaps(amount.Span) != true)
            .ToList();
        var amounts = all.FindAll(amount => (asked.More | asked.Less).HasFlag(amount.Dimension));
        if (isRow && amounts.Count == 0 && !(asked.More | asked.Less).HasFlag(Dimension.Date))
        {
            // Its unit stands in the heading, or nowhere.
            amounts = all.FindAll(amount => amount.Dimension == Dimension.Count);
        }

        if (isRow && TableRows.Cell(sentence.Sentence, sentence.Match, question) is { } cell)
        {
            amounts.RemoveAll(amount => !cell.Contains(amount.Span));
        }

        // A day is a day of something: of what the question names, or of the beginning of the thing.
        if (!isRow && (asked.More | asked.Less).HasFlag(Dimension.Date) && !Beginning().IsMatch(sentence.Sentence.Text)
            && !NamesRest(question, asked, sentence))
        {
            return null;
        }

        var own = amounts.Count == 1 && otherName is null ? amounts[0]
            : isRow ? null
            : otherName is { } rival && amounts.Count == 2 ? amounts[name.Offset < rival.Offset ? 0 : 1]
            : amounts.Find(amount => amount.Span.Offset > name.End
                && !(otherName is { } next && next.Offset > name.Offset && next.Offset < amount.Span.Offset));
        return own is null ? null : new Telling(sentence, name, own);
    }

    // "Which was built first": the sentence tells of building.
    private static bool NamesRest(Question question, ComparisonQuestion asked, RankedSentence sentence)
    {
        var rest = question.Terms.Select((term, i) => (Term: term, Index: i))
            .Where(term => !term.Term.Word.Equals(question.Focus, StringComparison.OrdinalIgnoreCase)
                && !term.Term.Word.Equals(asked.Degree, StringComparison.OrdinalIgnoreCase)
                && !$"{asked.First} {asked.Second}".Contains(term.Term.Word, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return rest.Count > 0 && rest.TrueForAll(term => sentence.Match.Terms[term.Index].Found);
    }

    // With the words beside it that the question has too: "pine kennel" and not "pine".
    private static TextSpan Widened(Telling won, Thing thing)
    {
        var tokens = won.Sentence.Sentence.Tokens;
        var text = won.Sentence.Article.Article.Text;
        var first = Array.FindIndex(tokens, token => won.Name.Contains(token.Span));
        var last = Array.FindLastIndex(tokens, token => won.Name.Contains(token.Span));
        while (first > 0 && thing.Has(tokens[first - 1]) && IsBlank(text, tokens[first - 1], tokens[first]))
        {
            first--;
        }

        while (last + 1 < tokens.Length && thing.Has(tokens[last + 1]) && IsBlank(text, tokens[last], tokens[last + 1]))
        {
            last++;
        }

        while (first < last && tokens[first].Lower is "the" or "a" or "an" or "of" or "in" or "to" or "at")
        {
            first++;
        }

        return TextSpan.FromBounds(tokens[first].Span.Offset, tokens[last].Span.End);
    }

    private static bool IsBlank(string text, Token left, Token right) => string.IsNullOrWhiteSpace(text[left.Span.End..right.Span.Offset]);

    [GeneratedRegex(
        @"\b(?:born|b\.|built|open(?:ed|s)|found(?:ed|ation)|establish\w*|made|erected|complet\w+|laid|dat(?:es|ed|ing)|since|creat\w+|"
        + @"launch\w+|began|begun|start\w*|planted|est\.|raised|set\s+up|written|"
        + @"published|construct\w+|invent\w+|discovered|introduced|formed|from)(?!\w)",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();

    private sealed record Telling(RankedSentence Sentence, TextSpan Name, Amount Amount);

    private sealed class Thing(IReadOnlyList<Token> words)
    {
        public bool IsEmpty => words.All(word => FunctionWords.Contains(word.Lower));

        public Thing Without(Thing other) =>
            new([.. Words.Where(word => !FunctionWords.Contains(word.Lower) && !other.Has(word))]);

        public bool Has(Token token) => Words.Any(word => word.Stem == token.Stem);

        private IReadOnlyList<Token> Words => words;

        // The shortest stretch from its first word on that has them all.
        public TextSpan? In(AnalyzedSentence sentence)
        {
            var tokens = sentence.Tokens;
            for (var start = 0; start < tokens.Length; start++)
            {
                if (!Has(tokens[start]))
                {
                    continue;
                }

                var end = Math.Min(tokens.Length, start + words.Count + MostBetween);
                var stretch = tokens[start..end];
                var last = Words.Select(word => Array.FindIndex(stretch, token => token.Stem == word.Stem)).ToList();
                if (last.TrueForAll(index => index >= 0))
                {
                    return TextSpan.FromBounds(tokens[start].Span.Offset, stretch[last.Max()].Span.End);
                }
            }

            return null;
        }
    }
}
