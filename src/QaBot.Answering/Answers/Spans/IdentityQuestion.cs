using System.Text.RegularExpressions;
using QaBot.Answering.Analysis;
using QaBot.Answering.Analysis.Entities;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking.Matching;

namespace QaBot.Answering.Answers.Spans;

/// <summary>"Who is Anna Brandt?": asks what a name stands for, so that not the name answers but what is said beside it.</summary>
internal static partial class IdentityQuestion
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Where the sentence names whom such a question asks about; null for other questions, and where it does not.</summary>
    public static TextSpan? NameIn(AnalyzedSentence sentence, SentenceMatch match, Question question)
    {
        if (!question.Form.AsksWhoSomeoneIs)
        {
            return null;
        }

        foreach (var entity in sentence.Entities)
        {
            if (entity.Kind is EntityKind.Person or EntityKind.Name or EntityKind.Organization or EntityKind.Place
                && Enumerable.Range(0, question.Terms.Count).All(term => IsNamedBy(entity, term, sentence, match)))
            {
                return entity.Span;
            }
        }

        return null;
    }

    /// <summary>What is said right beside a name of whom or what it names: the apposition, or what it is said to be; null when nothing
    /// is.</summary>
    public static TextSpan? Apposition(AnalyzedSentence sentence, TextSpan name)
    {
        var start = sentence.Sentence.Span.Offset;
        var behind = name.End - start;
        if (Behind().Match(sentence.Text, behind, sentence.Text.Length - behind) is { Success: true } found)
        {
            var clause = found.Groups["clause"];
            return new TextSpan(start + clause.Index, clause.Length);
        }

        // "Trade minister Anna Brandt", "The mayor, Anna Brandt".
        return sentence.Entities
            .Where(entity => entity.Kind == EntityKind.Role && entity.Span.End <= name.Offset
                && sentence.Text[(entity.Span.End - start)..(name.Offset - start)].Trim() is "" or ",")
            .Select(entity => (TextSpan?)entity.Span)
            .LastOrDefault();
    }

    private static bool IsNamedBy(Entity entity, int term, AnalyzedSentence sentence, SentenceMatch match)
    {
        for (var i = 0; i < match.TermAt.Length; i++)
        {
            if (match.TermAt[i] == term && entity.Span.Contains(sentence.Tokens[i].Span))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\G(?:\s+(?:is|was|has\s+been|became|serve[sd]\s+as|work(?:s|ed)\s+as)\s+|\s*,\s*|\s*\()(?<clause>(?:(?:then|now|"
        + @"currently|formerly|also)\s+)?(?:(?:an?|the|his|her|its|their|one\s+of|former|acting|deputy)\s[^,.;:()]*[^,.;:()\s]|"
        + @"[a-z][\w-]*(?<!ing|ed|who|which|that|and|but|or|said|says|has|had|is|was|not|when|where|while|as|in|on|at|by|with|to|from|"
        + @"for)\s+(?:of|to|for|at|in)\s[^,.;:()]*[^,.;:()\s]))", Options)]
    private static partial Regex Behind();
}
