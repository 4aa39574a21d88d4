using QaBot.Answering.Reading.Passages;

namespace QaBot.Answering.Reading;

/// <summary>Turns the network's logits into readings of sentences: spans of whole words inside one sentence.</summary>
internal static class SpanDecoder
{
    private const int MostWords = 30;
    private const int MostSpans = 20;

    /// <summary>Decodes the logits of a passage.</summary>
    public static PassageReading Decode(Passage passage, PassageLogits logits)
    {
        var readings = new SentenceReading[passage.Sentences.Length];
        for (var i = 0; i < readings.Length; i++)
        {
            readings[i] = Decode(passage, passage.Sentences[i], logits);
        }

        return new PassageReading(passage, readings);
    }

    private static SentenceReading Decode(Passage passage, PassageSentence sentence, PassageLogits logits)
    {
        var words = WordsOf(passage, sentence);
        var spans = new PriorityQueue<SpanReading, float>();
        var (most, sum) = (float.NegativeInfinity, 0.0);
        for (var first = 0; first < words.Count; first++)
        {
            var start = logits.Start(words[first].First);
            for (var last = first; last < Math.Min(words.Count, first + MostWords); last++)
            {
                var score = start + logits.End(words[last].Last);
                sum = score > most ? (sum * Math.Exp(most - score)) + 1 : sum + Math.Exp(score - most);
                most = Math.Max(most, score);
                if (spans.Count < MostSpans || score > spans.Peek().Score)
                {
                    var span = new SpanReading(TextSpan.FromBounds(words[first].Span.Offset, words[last].Span.End), score);
                    _ = spans.Count < MostSpans ? Add(spans, span) : spans.EnqueueDequeue(span, score);
                }
            }
        }

        return new SentenceReading
        {
            Spans = [.. spans.UnorderedItems.Select(item => item.Element).OrderByDescending(span => span.Score)
                .ThenBy(span => span.Span.Offset).ThenBy(span => span.Span.Length)],
            Score = most + (float)Math.Log(sum),
            NoneScore = logits.None,
            SentenceMargin = logits.Sentence(sentence.First) - logits.NoSentence,
        };
    }

    private static SpanReading Add(PriorityQueue<SpanReading, float> spans, SpanReading span)
    {
        spans.Enqueue(span, span.Score);
        return span;
    }

    // Each word with its first and last piece.
    private static List<(TextSpan Span, int First, int Last)> WordsOf(Passage passage, PassageSentence sentence)
    {
        var words = new List<(TextSpan Span, int First, int Last)>();
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var span = passage.Pieces[i].Word;
            if (words.Count > 0 && words[^1].Span == span)
            {
                words[^1] = words[^1] with { Last = i };
            }
            else
            {
                words.Add((span, i, i));
            }
        }

        return words;
    }
}
