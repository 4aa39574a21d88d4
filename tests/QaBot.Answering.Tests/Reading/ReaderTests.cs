using QaBot.Answering.Articles;
using QaBot.Answering.Articles.Sentences;
using QaBot.Answering.Reading;

namespace QaBot.Answering.Tests.Reading;

public sealed class ReaderTests
{
    private const string Lighthouse =
        "The lighthouse at Pellworm Point was built in 1874 by the engineer Anna Brandt. It stands 41 metres high. Visitors climb 213 steps to its lamp.";

    private const string Harbour = "The harbour lost its railway in 1962. Most families left for the mainland.";

    private static readonly Reader Reader = Reader.Load();

    [Theory]
    [InlineData("When was the lighthouse built?", 0, "1874")]
    [InlineData("how many steps do visitors climb", 2, "213")]
    public void Reader_finds_sentence_and_span_of_a_plain_question(string question, int sentence, string span)
    {
        var readings = Reader.Read(question, [Prepare(Harbour), Prepare(Lighthouse)]);
        var best = readings.SelectMany((sentences, p) => sentences.Select((reading, s) => (p, s, reading))).MaxBy(item => item.reading.Score);
        Assert.Equal((1, sentence), (best.p, best.s));
        Assert.Contains(span, best.reading.Span!.Value.Of(Lighthouse), StringComparison.Ordinal);
    }

    [Fact]
    public void Spans_lie_in_their_sentences()
    {
        var paragraph = Prepare(Lighthouse);
        var readings = Reader.Read("Where is the lighthouse?", [paragraph])[0];
        Assert.All(readings.Zip(paragraph.Sentences), pair => Assert.True(pair.Second.Contains(pair.First.Span!.Value)));
    }

    [Fact]
    public void Probabilities_add_up_to_one()
    {
        var readings = Reader.Read("Where is the lighthouse?", [Prepare(Lighthouse), Prepare(Harbour)]);
        Assert.Equal(1, readings.Sum(sentences => sentences.Sum(reading => reading.Probability)), 4);
    }

    [Fact]
    public void Order_of_paragraphs_changes_nothing()
    {
        const string question = "When did the harbour lose its railway?";
        var first = Reader.Read(question, [Prepare(Lighthouse), Prepare(Harbour)]);
        var second = Reader.Read(question, [Prepare(Harbour), Prepare(Lighthouse)]);
        Assert.Equal(first[0], second[1]);
        Assert.Equal(first[1], second[0]);
    }

    [Fact]
    public void Same_question_gives_the_same_bits_in_a_hundred_runs_on_many_threads()
    {
        const string question = "Who built the lighthouse?";
        var expected = Reader.Read(question, [Prepare(Lighthouse), Prepare(Harbour)]);
        Parallel.For(0, 100, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ =>
        {
            var again = Reader.Read(question, [Prepare(Lighthouse), Prepare(Harbour)]);
            Assert.Equal(expected[0], again[0]);
            Assert.Equal(expected[1], again[1]);
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\t\r\n")]
    public void Question_without_a_word_scores_nothing(string question) =>
        Assert.All(Reader.Read(question, [Prepare(Lighthouse)])[0], reading => Assert.Equal(default, reading));

    [Fact]
    public void No_paragraphs_give_no_readings() => Assert.Empty(Reader.Read("Who?", []));

    [Fact]
    public void Paragraph_without_sentences_is_read_as_nothing()
    {
        var readings = Reader.Read("Who built the lighthouse?", [Reader.Prepare(string.Empty, []), Prepare(Lighthouse)]);
        Assert.Empty(readings[0]);
        Assert.Equal(3, readings[1].Length);
    }

    [Fact]
    public void Sentence_without_a_token_comes_last()
    {
        var paragraph = Reader.Prepare("One two.    ", [new TextSpan(0, 8), new TextSpan(8, 4)]);
        var readings = Reader.Read("How many?", [paragraph])[0];
        Assert.Null(readings[1].Span);
        Assert.True(readings[1].Score < readings[0].Score);
    }

    [Theory]
    [InlineData("\ud83d lone surrogate \udc00 .")]
    [InlineData("1,000,000.5.5 ... !!! ((( \u0301\u0301")]
    [InlineData("Ελληνικά, русский, فارسی, 日本語.")]
    public void Odd_text_is_read_without_error(string text) =>
        Assert.Single(Reader.Read("What? \ud83d", [Reader.Prepare(text, [new TextSpan(0, text.Length)])])[0]);

    [Fact]
    public void Very_long_question_and_paragraph_are_read()
    {
        var text = string.Concat(Enumerable.Repeat(Lighthouse + " ", 60)).TrimEnd();
        var readings = Reader.Read(string.Concat(Enumerable.Repeat("when was the lighthouse built ", 50)), [Prepare(text)])[0];
        Assert.Equal(180, readings.Length);
        Assert.All(readings, reading => Assert.True(float.IsFinite(reading.Score)));
    }

    private static ReaderParagraph Prepare(string text) => Reader.Prepare(text, SentenceSplitter.Split(text, new TextSpan(0, text.Length)));
}
