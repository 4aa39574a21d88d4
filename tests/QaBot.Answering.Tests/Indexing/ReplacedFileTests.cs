using Microsoft.Extensions.Time.Testing;
using QaBot.Answering.Indexing;
using QaBot.Answering.Tests.Articles;

namespace QaBot.Answering.Tests.Indexing;

/// <summary>What becomes of the index when a file is replaced, while it is served, by what is no article, and mended again.</summary>
public sealed class ReplacedFileTests : IDisposable
{
    private const int MaxBytes = 1_000_000;

    private static readonly Dictionary<string, (Func<byte[]> Content, string Reason)> Bad = new()
    {
        ["noise"] = (() => Noise(MaxBytes / 2), "damaged"),
        ["too much noise"] = (() => Noise(MaxBytes * 2), "allowed"),
        ["cut off"] = (() => [.. Good.AsSpan(0, Good.Length / 2)], "damaged"),
        ["emptied"] = (() => [], "empty"),
        ["a bomb"] = (BrokenFiles.BombWord, "unpacks to more than"),
    };

    private readonly TempFolder folder = new();

    public static TheoryData<string> Kinds => [.. Bad.Keys];

    private static byte[] Good => new WordFile().Paragraph("The tower was built in 1822.").Bytes();

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void File_that_becomes_no_article_is_named_and_served_no_more_until_it_is_mended(string kind)
    {
        folder.Write("mill.txt", "The mill was built in 1808.");
        folder.WriteBytes("tower.docx", Good);
        using var index = ArticleIndex.Open(folder.Options() with { Reading = new() { MaxFileBytes = MaxBytes, MaxCharacters = 100_000 } });
        Assert.Single(index.Find("tower"));

        Replace(Bad[kind].Content());
        index.Refresh();

        var skipped = Assert.Single(index.Summary.Skipped);
        Assert.Contains("tower.docx", skipped.Reason, StringComparison.Ordinal);
        Assert.Contains(Bad[kind].Reason, skipped.Reason, StringComparison.Ordinal);
        Assert.Empty(index.Find("tower"));
        Assert.Equal(["mill: The mill was built in 1808."], index.Find("mill"));
        index.AssertBlocksHold();

        Replace(Good);
        index.Refresh();

        Assert.Empty(index.Summary.Skipped);
        Assert.Equal(["tower: The tower was built in 1822."], index.Find("tower"));
        index.AssertBlocksHold();
    }

    [Theory]
    [InlineData(-3650)]
    [InlineData(3650)]
    public void Change_is_taken_up_whatever_the_clock_says_when_it_is_made(int days)
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        folder.Write("mill.txt", "The mill was built in 1808.");
        using var index = ArticleIndex.Open(folder.Options(), timeProvider: time);

        // Of the same length: only its time tells that it has changed.
        time.AdjustTime(time.GetUtcNow().AddDays(days));
        folder.Write("mill.txt", "The mill was built in 1809.", time.GetUtcNow().UtcDateTime);
        index.Refresh();

        Assert.Equal(["mill: The mill was built in 1809."], index.Find("mill"));
    }

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(3).NextBytes(bytes);
        return bytes;
    }

    // With the time of now, which is another than that of the good one.
    private void Replace(byte[] content) => File.WriteAllBytes(Path.Combine(folder.Articles, "tower.docx"), content);
}
