using QaBot.Answering.Reading;

namespace QaBot.Answering.Tests.Reading;

public sealed class ReaderModelFileTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    [InlineData(39)]
    [InlineData(1000)]
    [InlineData(500_000)]
    public void Cut_file_is_refused_with_a_remedy(int length)
    {
        var error = Assert.Throws<AnsweringException>(() => Reader.Load(ShippedModel.Bytes()[..length], "cut.model"));
        Assert.Contains("'cut.model'", error.Message, StringComparison.Ordinal);
        Assert.Contains("estore the file", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(700_000)]
    public void File_with_a_changed_byte_is_refused(int at)
    {
        var content = ShippedModel.Bytes();
        content[at] ^= 0x10;
        Assert.Throws<AnsweringException>(() => Reader.Load(content, "changed.model"));
    }

    [Fact]
    public void Missing_file_is_named()
    {
        var error = Assert.Throws<AnsweringException>(() => Reader.Load("nowhere/reader.model"));
        Assert.Contains("nowhere/reader.model", error.Message, StringComparison.Ordinal);
    }
}
