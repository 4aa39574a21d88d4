namespace QaBot.Answering.Articles.Sentences;

/// <summary>
/// Splits a paragraph into its sentences. Deterministic and without a model: the marks that may end a sentence, and the
/// words around them, decide. Takes time in proportion to the paragraph's length.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>Gives the sentences of a stretch of text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="paragraph">The stretch to split.</param>
    /// <returns>
    /// The sentences in order, without white space around them, none empty; together they hold every character of the
    /// stretch that is not white space. None when the stretch is blank.
    /// </returns>
    public static IReadOnlyList<TextSpan> Split(string text, TextSpan paragraph)
    {
        var end = paragraph.End;
        while (end > paragraph.Offset && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var start = StopMarkReader.SkipWhite(text, paragraph.Offset, end);
        var rule = new SentenceEnd(text, TextSpan.FromBounds(start, end));
        var sentences = new List<TextSpan>();

        // Marks alone ("* * *", "[...]") are no sentence; they go with the words behind them, or at the end before them.
        var hasWords = false;
        for (var at = start; at < end;)
        {
            if (!StopMarkReader.IsStop(text, at, end))
            {
                hasWords |= char.IsLetterOrDigit(text, at);
                at++;
                continue;
            }

            var mark = StopMarkReader.Read(text, at, end);
            at = mark.End;
            if (mark.Next < end && rule.IsAt(start, mark) && hasWords)
            {
                sentences.AddRange(LongSentence.Pieces(text, TextSpan.FromBounds(start, mark.End)));
                start = at = mark.Next;
                hasWords = false;
            }
        }

        if (start < end && !hasWords && sentences.Count > 0 && end - sentences[^1].Offset <= LongSentence.Longest)
        {
            sentences[^1] = TextSpan.FromBounds(sentences[^1].Offset, end);
        }
        else if (start < end)
        {
            sentences.AddRange(LongSentence.Pieces(text, TextSpan.FromBounds(start, end)));
        }

        return sentences;
    }
}
