using System.Text.RegularExpressions;
using QaBot.Answering.Analysis;
using QaBot.Answering.Analysis.Entities;
using QaBot.Answering.Languages;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking.Matching;

namespace QaBot.Answering.Ranking;

/// <summary>Weighs whether a sentence holds a thing of the kind that is asked for, other than what the question names itself.</summary>
internal static partial class AnswerEvidence
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>How well a sentence fits the kind of answer, 0 (nothing of the kind) to 1; 0 too when any sentence would do.</summary>
    public static double Of(AnswerType type, AnalyzedSentence sentence, SentenceMatch match) => type switch
    {
        AnswerType.Any or AnswerType.YesNo => 0,
        AnswerType.Reason => StrongReason().IsMatch(sentence.Text) ? 1 : WeakReason().IsMatch(sentence.Text) ? 0.4 : 0,
        AnswerType.Manner => Means().IsMatch(sentence.Text) ? 0.6 : 0,
        AnswerType.Definition => IsDefinition(sentence, match) ? 1 : 0,
        AnswerType.Name => Naming().IsMatch(sentence.Text) ? 1 : Best(type, sentence, match),
        AnswerType.List => Enumeration().IsMatch(sentence.Text) ? 1 : 0,
        _ => Best(type, sentence, match),
    };

    /// <summary>How well an entity fits the kind of answer, 0 to 1.</summary>
    public static double Fit(AnswerType type, EntityKind kind) => (type, kind) switch
    {
        (AnswerType.Date, EntityKind.Time) => 1,
        (AnswerType.Duration, EntityKind.Duration) => 1,
        (AnswerType.Duration, EntityKind.Time) => 0.4,
        (AnswerType.Duration, EntityKind.Quantity or EntityKind.Number) => 0.3,
        (AnswerType.Count, EntityKind.Number) => 1,
        (AnswerType.Count, EntityKind.Quantity or EntityKind.Percentage or EntityKind.Duration or EntityKind.Money) => 0.6,
        (AnswerType.Quantity, EntityKind.Quantity) => 1,
        (AnswerType.Quantity, EntityKind.Number or EntityKind.Money or EntityKind.Percentage or EntityKind.Duration) => 0.7,
        (AnswerType.Money, EntityKind.Money) => 1,
        (AnswerType.Money, EntityKind.Number or EntityKind.Percentage) => 0.3,
        (AnswerType.Percentage, EntityKind.Percentage) => 1,
        (AnswerType.Percentage, EntityKind.Number) => 0.3,
        (AnswerType.Person, EntityKind.Person) => 1,
        (AnswerType.Person, EntityKind.Name) => 0.8,
        (AnswerType.Person, EntityKind.Role) => 0.7,
        (AnswerType.Person, EntityKind.Organization) => 0.6,
        (AnswerType.Person, EntityKind.Place) => 0.4,
        (AnswerType.Place, EntityKind.Place) => 1,
        (AnswerType.Place, EntityKind.Name) => 0.7,
        (AnswerType.Place, EntityKind.Organization or EntityKind.Person) => 0.5,
        (AnswerType.Organization, EntityKind.Organization) => 1,
        (AnswerType.Organization, EntityKind.Name or EntityKind.Person) => 0.7,
        (AnswerType.Organization, EntityKind.Place) => 0.4,
        (AnswerType.Name, EntityKind.Name or EntityKind.Person or EntityKind.Organization or EntityKind.Place) => 0.6,
        _ => 0,
    };

    /// <summary>Whether every word of a stretch stands for a word of the question, so that it cannot be the answer.</summary>
    public static bool IsAsked(TextSpan span, AnalyzedSentence sentence, SentenceMatch match)
    {
        for (var i = 0; i < match.TermAt.Length; i++)
        {
            var token = sentence.Tokens[i];
            if (span.Contains(token.Span) && match.TermAt[i] < 0 && !FunctionWords.Contains(token.Lower))
            {
                return false;
            }
        }

        return true;
    }

    private static double Best(AnswerType type, AnalyzedSentence sentence, SentenceMatch match)
    {
        var best = 0.0;
        foreach (var entity in sentence.Entities)
        {
            var fit = Fit(type, entity.Kind);
            if (fit > best && !IsAsked(entity.Span, sentence, match))
            {
                best = fit;
            }
        }

        return best;
    }

    private static bool IsDefinition(AnalyzedSentence sentence, SentenceMatch match)
    {
        var copula = Copula().Match(sentence.Text);
        if (!copula.Success)
        {
            return false;
        }

        var place = sentence.Sentence.Span.Offset + copula.Index;
        for (var i = 0; i < match.TermAt.Length && sentence.Tokens[i].Span.Offset < place; i++)
        {
            if (match.TermAt[i] >= 0)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"\b(?:because|due\s+to|owing\s+to|thanks\s+to|as\s+a\s+(?:result|consequence)|reasons?|caused?|causes|therefore|"
        + @"in\s+order\s+to|so\s+that|result(?:s|ed|ing)?\s+(?:in|from)|led\s+to|leads?\s+to|on\s+account\s+of|attributed\s+to|"
        + @"in\s+response\s+to|since\s+(?!\d|\p{Lu}))", Options)]
    private static partial Regex StrongReason();

    [GeneratedRegex(@"\b(?:when|after|as|for|to|so|following|allow(?:s|ed|ing)?|enabl(?:es|ed|ing)|prevent(?:s|ed|ing)?|help(?:s|ed|ing)?|"
        + @"thus|hence)\b", Options)]
    private static partial Regex WeakReason();

    [GeneratedRegex(@"\b(?:by\s+(?:\w+ly\s+)?\w+ing|by\s+means\s+of|through|via|using|with\s+the\s+help|by)\b", Options)]
    private static partial Regex Means();

    [GeneratedRegex(@"\b(?:called|named|known\s+(?:\w+\s+)?as|termed|titled|entitled|dubbed|nicknamed|referred\s+to\s+as|so-called|"
        + @"stands?\s+for|abbreviated)\b", Options)]
    private static partial Regex Naming();

    [GeneratedRegex(@"[^,;]+,[^,;]+(?:,|\band\b|\bor\b)|;", Options)]
    private static partial Regex Enumeration();

    [GeneratedRegex(@"\b(?:is|are|was|were|means|refers\s+to|is\s+defined\s+as|consists?\s+of)\s+(?:an?\b|the\b|any\b|one\b|\w)", Options)]
    private static partial Regex Copula();
}
