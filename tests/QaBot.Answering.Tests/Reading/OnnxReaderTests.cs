using QaBot.Answering.Reading;
using QaBot.Answering.Reading.Passages;
using QaBot.Answering.Tests.Indexing;

namespace QaBot.Answering.Tests.Reading;

public sealed class OnnxReaderTests(OnnxReaderTests.SharedReader shared) : IClassFixture<OnnxReaderTests.SharedReader>
{
    private const string Lighthouse =
        "The lighthouse at Pellworm Point was built in 1874 by the engineer Anna Brandt. It stands 41 metres high. Visitors climb 213 "
        + "steps to its lamp.";

    private const string Harbour = "The harbour lost its railway in 1962. Most families left for the mainland.";

    private static readonly Passage[] Passages =
        [.. new[] { Lighthouse, Harbour }.Select(text => ShippedReader.PassagesOf(ShippedReader.ArticleOf(text)).Single())];

    [Theory]
    [InlineData("When was the lighthouse built?", "1874")]
    [InlineData("how many steps do visitors climb", "213")]
    [InlineData("Who built the lighthouse?", "Anna Brandt")]
    public void Reader_finds_the_answer_to_a_plain_question(string question, string expected)
    {
        var best = shared.Read(question, Passages)[0].Sentences.MaxBy(sentence => sentence.SpanScore)!;

        Assert.Contains(expected, best.Spans[0].Span.Of(Lighthouse), StringComparison.Ordinal);
    }

    [Fact]
    public void Passage_that_does_not_answer_is_told_from_one_that_does()
    {
        var readings = shared.Read("When was the lighthouse built?", Passages);

        Assert.True(readings[0].Sentences.Max(sentence => sentence.Margin) > readings[1].Sentences.Max(sentence => sentence.Margin));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Logits_have_the_same_bits_for_every_number_of_threads_and_of_questions_at_once(int threads)
    {
        var expected = Scores(shared.Reader);
        using var reader = ShippedReader.Load(threads).Reader;
        Parallel.For(0, 24, new ParallelOptions { MaxDegreeOfParallelism = 4 }, _ => Assert.Equal(expected, Scores(reader)));
    }

    [Fact]
    public void Passage_is_read_alike_alone_and_beside_others()
    {
        var together = shared.Read("Who left?", Passages)[1].Sentences.Select(sentence => sentence.Score);

        Assert.Equal(together, shared.Read("Who left?", [Passages[1]])[0].Sentences.Select(sentence => sentence.Score));
    }

    [Theory]
    [InlineData("")]
    [InlineData("What? \ud83d")]
    public void Odd_question_and_text_are_read_without_error(string question)
    {
        var passages = ShippedReader.PassagesOf(
            ShippedReader.ArticleOf("One 😀 1,000,000.5.5 ... !!! ((( \u0301\u0301 Ελληνικά, русский, فارسی, 日本語."));

        Assert.All(shared.Read(question, passages).SelectMany(reading => reading.Sentences),
            sentence => Assert.True(float.IsFinite(sentence.Score)));
    }

    [Fact]
    public void Very_long_question_and_title_are_read_as_far_as_they_go()
    {
        var article = ShippedReader.ArticleOf(Lighthouse) with { Title = string.Concat(Enumerable.Repeat("lighthouses ", 500)) };
        var question = string.Concat(Enumerable.Repeat("when was the lighthouse built ", 500));

        Assert.Equal(3, shared.Read(question, ShippedReader.PassagesOf(article)).Single().Sentences.Length);
    }

    [Fact]
    public void Model_that_is_missing_or_damaged_is_an_error_that_names_the_setting()
    {
        using var folder = new TempFolder();
        folder.Write("vocab.txt", File.ReadAllText(Path.Combine(ShippedReader.Folder, "vocab.txt")));
        var options = new AnsweringOptions { ReaderModel = folder.Articles };

        Assert.Contains("Answering:ReaderModel", Assert.Throws<AnsweringException>(() => ReaderModel.From(options)).Message,
            StringComparison.Ordinal);

        folder.Write("reader.onnx", "not a model");
        Assert.Contains("Answering:ReaderModel", Assert.Throws<AnsweringException>(() => ReaderModel.From(options)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("picture", "label", 3)]
    [InlineData("input_ids", "logits", 3)]
    [InlineData("picture", "logits", 3)]
    public void Model_of_another_kind_is_an_error_that_says_what_it_must_be(string input, string output, int channels)
    {
        using var folder = new TempFolder();
        folder.Write("vocab.txt", File.ReadAllText(Path.Combine(ShippedReader.Folder, "vocab.txt")));
        folder.WriteBytes("reader.onnx", OnnxFile.Identity(input, output, channels));

        var error = Assert.Throws<AnsweringException>(() => ReaderModel.From(new AnsweringOptions { ReaderModel = folder.Articles }));

        Assert.Contains("Answering:ReaderModel", error.Message, StringComparison.Ordinal);
        Assert.Contains("another kind of model", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../secret.bin")]
    [InlineData("/etc/passwd")]
    public void Model_whose_weights_lie_outside_its_folder_is_not_loaded(string weights)
    {
        using var folder = new TempFolder();
        File.WriteAllBytes(Path.Combine(folder.Root, "secret.bin"), new byte[64]);
        folder.Write("vocab.txt", File.ReadAllText(Path.Combine(ShippedReader.Folder, "vocab.txt")));
        folder.WriteBytes("reader.onnx", OnnxFile.WithWeightsAt(weights));

        var error = Assert.Throws<AnsweringException>(() => ReaderModel.From(new AnsweringOptions { ReaderModel = folder.Articles }));

        Assert.Contains("cannot be read", error.Message, StringComparison.Ordinal);
    }

    private static float[] Scores(IReader reader) =>
        [.. reader.Read("When was the lighthouse built?", Passages).SelectMany(reading => reading.Sentences)
            .SelectMany(sentence => sentence.Spans).Select(span => span.Score)];

    public sealed class SharedReader : IDisposable
    {
        internal IReader Reader { get; } = ShippedReader.Load().Reader;

        internal IReadOnlyList<PassageReading> Read(string question, IReadOnlyList<Passage> passages) => Reader.Read(question, passages);

        public void Dispose() => Reader.Dispose();
    }
}
