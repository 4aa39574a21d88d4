using QaBot.Answering.Articles.Formats;

namespace QaBot.Answering.Articles.Sentences;

/// <summary>Gives the sentences of a paragraph after its kind.</summary>
internal static class ParagraphSentences
{
    /// <summary>
    /// The sentences: those of running text; a list as one with the sentence that leads into it; a heading and a row of a
    /// table whole, since their full stops are those of abbreviations and numbers; program text line by line.
    /// </summary>
    public static IEnumerable<TextSpan> Of(string text, ParagraphDraft paragraph) => paragraph.Kind switch
    {
        ParagraphKind.Heading or ParagraphKind.TableRow => LongSentence.Pieces(text, paragraph.Span),
        ParagraphKind.List => OfList(text, paragraph),
        ParagraphKind.Preformatted => Lines(text, paragraph.Span).SelectMany(line => LongSentence.Pieces(text, line)),
        _ => SentenceSplitter.Split(text, paragraph.Span),
    };

    private static IEnumerable<TextSpan> OfList(string text, ParagraphDraft list)
    {
        var before = list is { Level: 0, LeadIn: { } leadIn } ? SentenceSplitter.Split(text, leadIn) : [];
        var start = before.Count > 0 ? before[^1].Offset : list.Span.Offset;
        return before.SkipLast(1).Concat(LongSentence.Pieces(text, TextSpan.FromBounds(start, list.Span.End)));
    }

    private static IEnumerable<TextSpan> Lines(string text, TextSpan span)
    {
        for (var start = span.Offset; start < span.End;)
        {
            var length = text.AsSpan(start, span.End - start).IndexOf('\n');
            var lineEnd = length < 0 ? span.End : start + length;
            var end = lineEnd;
            while (char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            yield return TextSpan.FromBounds(start, end);
            start = StopMarkReader.SkipWhite(text, lineEnd, span.End);
        }
    }
}
