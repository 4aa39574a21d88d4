using System.Text.RegularExpressions;
using QaBot.Answering.Analysis;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking;
using QaBot.Answering.Ranking.Matching;

namespace QaBot.Answering.Answers.Spans;

/// <summary>Finds the clause that gives a reason, a way of doing or a definition.</summary>
internal static partial class ClauseFinder
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>The clause; null when the sentence has none of the wanted kind that the question does not name itself.</summary>
    public static TextSpan? Find(AnswerType type, AnalyzedSentence sentence, SentenceMatch match)
    {
        var expressions = type switch
        {
            AnswerType.Reason => [Because(), Purpose(), Occasion()],
            AnswerType.Manner => new[] { Means() },
            AnswerType.Definition => [Meaning()],
            AnswerType.Name => [Called()],
            _ => [],
        };
        foreach (var expression in expressions)
        {
            foreach (Match found in expression.Matches(sentence.Text))
            {
                var group = found.Groups["clause"];
                var span = new TextSpan(sentence.Sentence.Span.Offset + group.Index, group.Value.TrimEnd().Length);
                if (span.Length > 0 && !AnswerEvidence.IsAsked(span, sentence, match))
                {
                    return span;
                }
            }
        }

        return null;
    }

    [GeneratedRegex(@"\b(?:because(?:\s+of)?|due\s+to|owing\s+to|thanks\s+to|as\s+a\s+(?:result|consequence)\s+of|on\s+account\s+of|"
        + @"caused\s+by|attributed\s+to|in\s+response\s+to|resulted\s+from|results\s+from|since(?!\s+(?:\d|"
        + @"\p{Lu})))\s+(?<clause>[^.;:()]+?)(?=[.;:()?!]|,\s+(?:and|but|which|while|although)\b|$)", Options)]
    private static partial Regex Because();

    [GeneratedRegex(@"\b(?<clause>(?:in\s+order\s+to|so\s+that|so\s+as\s+to|to(?=\s+(?!the\b|a\b|an\b|its?\b|his\b|her\b|their\b|this\b|"
        + @"that\b|\d|\p{Lu})\p{L}+))\s+[^,.;:()]+)", Options)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"\b(?:when|after|following|as)\s+(?<clause>(?:[^,.;:()]|,(?=\s?\d))+)", Options)]
    private static partial Regex Occasion();

    [GeneratedRegex(@"\b(?<clause>(?:by|through|via|using|by\s+means\s+of|with\s+the\s+help\s+of)\s+(?!\d{4})[^,.;:()]+)", Options)]
    private static partial Regex Means();

    [GeneratedRegex(@"\b(?:is|are|was|were|means|refers\s+to|is\s+defined\s+as)\s+(?<clause>[^,.;:()]+)", Options)]
    private static partial Regex Meaning();

    [GeneratedRegex(@"\b(?:called|named|known\s+(?:\w+\s+)?as|termed|titled|entitled|dubbed|nicknamed|referred\s+to\s+as|so-called|"
        + @"stands?\s+for)\s+[""“'‘]?(?<clause>(?:the\s+)?[^,.;:()""”]+)", Options)]
    private static partial Regex Called();
}
