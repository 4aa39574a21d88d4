using QaBot.Answering.Analysis;
using QaBot.Answering.Analysis.Times;
using QaBot.Answering.Questions;

namespace QaBot.Answering.Ranking.Matching;

/// <summary>Lays a question's words over sentences.</summary>
internal sealed class QuestionMatcher
{
    private readonly Dictionary<string, List<(int Term, double Strength)>> forms = new(StringComparer.Ordinal);
    private readonly List<(string[] Stems, int Term, double Strength)> phrases = [];
    private readonly IReadOnlyList<QuestionTerm> terms;

    /// <summary>Makes a matcher for a question's words.</summary>
    public QuestionMatcher(IReadOnlyList<QuestionTerm> terms)
    {
        this.terms = terms;
        for (var i = 0; i < terms.Count; i++)
        {
            Add(terms[i].Stem, i, 1);
            foreach (var (form, share) in terms[i].Alternatives)
            {
                Add(form, i, share);
            }
        }
    }

    /// <summary>Lays the question's words over one sentence.</summary>
    public SentenceMatch Match(AnalyzedSentence sentence)
    {
        var found = new TermMatch[terms.Count];
        var termAt = new int[sentence.Tokens.Length];
        Array.Fill(termAt, -1);
        for (var i = 0; i < termAt.Length; i++)
        {
            if (forms.TryGetValue(sentence.Tokens[i].Stem, out var meanings))
            {
                foreach (var (term, strength) in meanings)
                {
                    Count(found, term, strength);
                    termAt[i] = termAt[i] < 0 || strength == 1 ? term : termAt[i];
                }
            }
        }

        for (var i = 0; i < termAt.Length; i++)
        {
            var meant = YearAbbreviations.At(sentence, i);
            var term = meant.Count == 0 ? -1 : terms.ToList().FindIndex(term => meant.Contains(term.Word));
            if (term >= 0)
            {
                Count(found, term, 1);
                termAt[i] = term;
            }
        }

        foreach (var (stems, term, strength) in phrases)
        {
            MatchPhrase(sentence, stems, term, strength, found, termAt);
        }

        for (var term = 0; term < terms.Count; term++)
        {
            if (terms[term].Time is { } asked)
            {
                MatchTime(sentence, new Days(asked.Start, asked.End), term, found, termAt);
            }
        }

        return new SentenceMatch(found, termAt);
    }

    private static void Count(TermMatch[] found, int term, double strength) =>
        found[term] = new TermMatch(Math.Max(found[term].Strength, strength), found[term].Count + 1);

    private static void MatchPhrase(AnalyzedSentence sentence, string[] stems, int term, double strength, TermMatch[] found, int[] termAt)
    {
        for (var start = 0; start + stems.Length <= termAt.Length; start++)
        {
            var length = 0;
            while (length < stems.Length && sentence.Tokens[start + length].Stem == stems[length])
            {
                length++;
            }

            if (length == stems.Length)
            {
                Count(found, term, strength);
                termAt.AsSpan(start, length).Fill(term);
            }
        }
    }

    private static void MatchTime(AnalyzedSentence sentence, Days asked, int term, TermMatch[] found, int[] termAt)
    {
        foreach (var time in sentence.Times)
        {
            var named = new Days(time.Start, time.End);
            if (asked.Overlaps(named))
            {
                // "in 2018" is met by a day of that year, "on 3 May 2018" only in part by "in 2018".
                Count(found, term, asked == named ? 1 : asked.Contains(named) ? 0.85 : 0.5);
                Mark(sentence, time.Span, term, termAt);
            }
        }
    }

    private static void Mark(AnalyzedSentence sentence, TextSpan span, int term, int[] termAt)
    {
        for (var i = 0; i < termAt.Length; i++)
        {
            if (span.Contains(sentence.Tokens[i].Span))
            {
                termAt[i] = term;
            }
        }
    }

    private void Add(string form, int term, double strength)
    {
        if (form.Contains(' '))
        {
            phrases.Add((form.Split(' '), term, strength));
            return;
        }

        if (!forms.TryGetValue(form, out var meanings))
        {
            forms[form] = meanings = [];
        }

        meanings.Add((term, strength));
    }
}
