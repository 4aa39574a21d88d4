using QaBot.Answering.Reading;
using QaBot.Answering.Reading.Passages;

namespace QaBot.Answering.Tests.Reading;

public sealed class SpanDecoderTests
{
    private const string Text = "The lamp was lit unbelievably late. Anna Brandt lit it.";

    private static readonly Passage Passage = ShippedReader.PassagesOf(ShippedReader.ArticleOf(Text)).Single();

    [Fact]
    public void Likeliest_span_lies_in_one_sentence_though_start_and_end_are_likeliest_in_two()
    {
        var readings = Decode((At("lit"), 5, 0), (At("Brandt"), 0, 5));

        Assert.All(readings.Sentences.Zip(Passage.Sentences),
            pair => Assert.All(pair.First.Spans, span => Assert.Equal(pair.Second.Index == 0, span.Span.End <= 35)));
        Assert.Equal(5, readings.Sentences[0].SpanScore);
    }

    [Fact]
    public void Span_holds_whole_words()
    {
        var middle = At("unbelievably") + 1;

        var spans = Decode((middle, 9, 9), (At("late"), 4, 4)).Sentences[0].Spans;

        Assert.Equal("late", spans[0].Span.Of(Text));
    }

    [Fact]
    public void Margin_is_what_the_likeliest_span_has_over_none()
    {
        var sentence = Decode((-1, 1, 2), (At("Anna"), 4, 0), (At("Brandt"), 0, 3)).Sentences[1];

        Assert.Equal("Anna Brandt", sentence.Spans[0].Span.Of(Text));
        Assert.Equal((7f, 3f, 4f), (sentence.SpanScore, sentence.NoneScore, sentence.Margin));
    }

    [Fact]
    public void Score_of_a_sentence_is_the_logarithm_of_the_sum_over_its_spans()
    {
        var sentence = Decode().Sentences[1];
        var words = Passage.Pieces[Passage.Sentences[1].First..].Select(piece => piece.Word).Distinct().Count();

        Assert.Equal(Math.Log(words * (words + 1) / 2), sentence.Score, 1e-5);
    }

    private static int At(string word) => Array.FindIndex(Passage.Pieces, piece => piece.Word.Of(Text) == word);

    private static PassageReading Decode(params (int Piece, float Start, float End)[] logits)
    {
        var values = new float[(Passage.Pieces.Length + 1) * PassageLogits.Channels];
        foreach (var (piece, start, end) in logits)
        {
            values[(piece + 1) * PassageLogits.Channels] = start;
            values[((piece + 1) * PassageLogits.Channels) + 1] = end;
        }

        return SpanDecoder.Decode(Passage, new PassageLogits(values, 1));
    }
}
