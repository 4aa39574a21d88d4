using QaBot.Answering.Reading;
using QaBot.Training.Golden;

namespace QaBot.Training.Tests.Golden;

public sealed class GoldenTests
{
    // Weights of a byte are multiplied in other orders on other processors.
    private const float Tolerance = 0.5f;

    [Fact]
    public void Shipped_reader_says_what_it_said_when_it_was_made()
    {
        var model = ReaderModel.Load(Path.Combine(AppContext.BaseDirectory, "reader"), threads: 1);
        using var reader = model.Reader;

        Assert.All(GoldenFile.Read(Path.Combine(AppContext.BaseDirectory, "Golden", "golden.json")), expected =>
        {
            var read = GoldenFile.Answered(expected, model);
            Assert.Equal(expected.Span, read.Span);
            Assert.Equal(expected.SpanScore, read.SpanScore, Tolerance);
            Assert.Equal(expected.NoneScore, read.NoneScore, Tolerance);
            Assert.Equal(expected.SentenceMargin, read.SentenceMargin, Tolerance);
        });
    }
}
