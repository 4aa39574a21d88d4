using System.Text.RegularExpressions;
using QaBot.Answering.Analysis;
using QaBot.Answering.Questions;
using QaBot.Answering.Ranking;
using QaBot.Answering.Reading;

namespace QaBot.Answering.Answers.Spans;

/// <summary>
/// Chooses among the spans that the reader thinks likeliest the first that is of the kind asked for, and takes in what
/// belongs to it.
/// </summary>
/// <param name="question">The question.</param>
internal sealed partial class ReadSpanChooser(Question question)
{
    // By how many logits a span may be less likely than the likeliest and be chosen for its kind all the same. Times and
    // amounts are recognised more surely than names. Wider ones cost more answers that were right than they mend.
    private const float MeasuredWindow = 1.5f;
    private const float NamedWindow = 0.5f;

    // Who someone is, is not told by the name, and of two things compared the reader cannot tell which it is.
    private const float OtherWordsWindow = 3;

    /// <summary>The words that answer.</summary>
    /// <param name="ranked">The sentence.</param>
    /// <param name="reading">What the reader says of it.</param>
    /// <returns>The words; null when the sentence tells of things compared in no other words than the question.</returns>
    public TextSpan? Choose(RankedSentence ranked, SentenceReading reading)
    {
        var (sentence, match) = (ranked.Sentence, ranked.Match);
        if (IdentityQuestion.NameIn(sentence, match, question) is { } name)
        {
            return Identity(sentence, name, reading);
        }

        var fitting = sentence.Entities
            .Select(entity => (entity.Span, Fit: AnswerEvidence.Fit(question.AnswerType, entity.Kind)))
            .Where(entity => entity.Fit > 0 && !AnswerEvidence.IsAsked(entity.Span, sentence, match))
            .ToList();

        if (IsMeasured && ParallelAmounts.Choose(question, sentence, match,
            [.. fitting.Where(entity => entity.Fit == 1).Select(entity => entity.Span)]) is { } own)
        {
            return own;
        }

        // "Who" is not answered by a place where a person is named too.
        var least = question.AnswerType == AnswerType.Person && fitting.Count > 0 ? fitting.Max(entity => entity.Fit) / 2 : 0;
        var kind = WantsEntity ? fitting.Where(entity => entity.Fit >= least).Select(entity => entity.Span).ToList() : [];
        var chosen = question.Form.IsChoice ? First(reading, OtherWordsWindow, span => !AnswerEvidence.IsAsked(span, sentence, match))
            : First(reading, IsMeasured ? MeasuredWindow : NamedWindow, span => kind.Exists(span.Overlaps)) ?? reading.Spans[0].Span;
        return chosen is { } span ? Trimmed(Whole(span, sentence), ranked.Article.Article.Text) : null;
    }

    private static TextSpan? First(SentenceReading reading, float window, Func<TextSpan, bool> isFit)
    {
        foreach (var span in reading.Spans.TakeWhile(span => span.Score > reading.SpanScore - window))
        {
            if (isFit(span.Span))
            {
                return span.Span;
            }
        }

        return null;
    }

    private static TextSpan Identity(AnalyzedSentence sentence, TextSpan name, SentenceReading reading)
    {
        var read = First(reading, OtherWordsWindow, span => !span.Overlaps(name)) ?? reading.Spans[0].Span;
        return IdentityQuestion.Apposition(sentence, name) is { } apposition && (apposition.Overlaps(read) || read.Overlaps(name))
            ? apposition
            : read;
    }

    // A name, a time or an amount is not cut.
    private static TextSpan Whole(TextSpan span, AnalyzedSentence sentence)
    {
        var whole = span;
        foreach (var entity in sentence.Entities)
        {
            if (entity.Span.Overlaps(span) && !entity.Span.Contains(span))
            {
                whole = TextSpan.FromBounds(Math.Min(whole.Offset, entity.Span.Offset), Math.Max(whole.End, entity.Span.End));
            }
        }

        foreach (Match body in BodyName().Matches(sentence.Text))
        {
            var name = new TextSpan(sentence.Sentence.Span.Offset + body.Index, body.Length);
            if (name.Overlaps(whole))
            {
                // With what stands before it: "Swiss Ministry of Labour and Trade".
                var start = sentence.Entities.Where(entity => entity.Span.Overlaps(name)).Select(entity => entity.Span.Offset)
                    .Append(name.Offset).Min();
                return TextSpan.FromBounds(Math.Min(whole.Offset, start), Math.Max(whole.End, name.End));
            }
        }

        return whole;
    }

    private static TextSpan Trimmed(TextSpan span, string text)
    {
        var (start, end) = (span.Offset, span.End);
        while (end - start > 1 && text[end - 1] is ',' or ';' or ':')
        {
            end--;
        }

        while (end - start > 1 && text[start] is ',' or ';' or ':' or ' ')
        {
            start++;
        }

        return TextSpan.FromBounds(start, end);
    }

    private bool IsMeasured => question.AnswerType is AnswerType.Date or AnswerType.Duration or AnswerType.Count
        or AnswerType.Quantity or AnswerType.Money or AnswerType.Percentage;

    private bool WantsEntity => IsMeasured || question.AnswerType is AnswerType.Person or AnswerType.Organization or AnswerType.Place;

    // A body whose name goes on behind an "and": "Ministry of Labour and Trade", "Committee on Education, Youth and Sport".
    [GeneratedRegex(@"\b(?:Ministry|Minister|Department|Secretary|Committee|Commission|Council|Institute|Office|Bureau|Faculty|School|"
        + @"College|Academy|Board|Cent(?:re|er)|Museum|Agency|Authority|Administration|Association|Society)\s+(?:of|for|"
        + @"on)\s+(?:the\s+)?\p{Lu}[\w'’-]*(?:\s+\p{Lu}[\w'’-]*)*(?:,\s+\p{Lu}[\w'’-]*)*,?\s+and\s+\p{Lu}[\w'’-]*",
            RegexOptions.CultureInvariant)]
    private static partial Regex BodyName();
}
