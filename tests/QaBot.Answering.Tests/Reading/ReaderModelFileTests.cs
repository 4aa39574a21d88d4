using QaBot.Answering.Reading;
using QaBot.Answering.Tests.Indexing;

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

    [Fact]
    public void Setting_without_a_path_means_the_programs_own_model() => Assert.NotNull(Reader.From(string.Empty));

    [Fact]
    public void Setting_reads_a_file()
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Root, "other.model");
        File.WriteAllBytes(path, ShippedModel.Bytes());
        Assert.NotNull(Reader.From(path));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no model")]
    public void Setting_that_cannot_be_used_is_named_with_value_and_remedy(string? content)
    {
        using var folder = new TempFolder();
        var path = Path.Combine(folder.Root, "other.model");
        if (content is not null)
        {
            File.WriteAllText(path, content);
        }

        var error = Assert.Throws<AnsweringException>(() => Reader.From(path));
        Assert.StartsWith($"The setting Answering:ReaderModel is \"{path}\":", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("set it to an empty text for the model that is part of the program.", error.Message, StringComparison.Ordinal);
    }
}
