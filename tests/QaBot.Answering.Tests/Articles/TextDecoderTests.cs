using System.Text;
using QaBot.Answering.Articles.Formats;

namespace QaBot.Answering.Tests.Articles;

public class TextDecoderTests
{
    private const string English = "The “first” unit – it’s old – cost €5 million at the café. It stands on the coast, near the town.";

    private const string Russian =
        "Первый блок станции был подключён к сети в сентябре. Второй блок строят рабочие из разных городов, и работа идёт быстро. "
        + "Никто не знает, когда начнётся строительство третьего блока, потому что денег на него пока нет.";

    private const string Chinese =
        "这座核电站位于海边，第一台机组已经开始发电。第二台机组的建设工作正在进行之中，工人们来自许多不同的城市。没有人知道第三台机组什么时候开工。";

    private const string Japanese =
        "この発電所は海の近くにあります。最初の発電機はもう動いています。二番目の発電機の工事は続いていて、多くの人が働いています。三番目についてはまだ誰も知りません。";

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", English)]
    [InlineData("utf-16", English)]
    [InlineData("utf-16BE", English)]
    [InlineData("utf-32", English)]
    [InlineData("utf-32BE", English)]
    [InlineData("utf-8", Russian)]
    [InlineData("utf-16", Russian)]
    [InlineData("utf-16BE", Russian)]
    [InlineData("utf-32", Russian)]
    [InlineData("utf-8", Chinese)]
    [InlineData("utf-16", Chinese)]
    [InlineData("utf-32BE", Chinese)]
    public void Unicode_with_a_mark_is_read_without_it(string encoding, string text)
    {
        var named = Encoding.GetEncoding(encoding);

        Assert.Equal(new DecodedText(text), Decode([.. named.GetPreamble(), .. named.GetBytes(text)]));
    }

    [Theory]
    [InlineData("utf-8", English)]
    [InlineData("utf-16", English)]
    [InlineData("utf-16BE", English)]
    [InlineData("utf-32", English)]
    [InlineData("utf-32BE", English)]
    [InlineData("utf-8", Russian)]
    [InlineData("utf-16", Russian)]
    [InlineData("utf-16BE", Russian)]
    [InlineData("utf-32", Russian)]
    [InlineData("utf-32BE", Russian)]
    [InlineData("utf-8", Chinese)]
    [InlineData("utf-32", Chinese)]
    public void Unicode_without_a_mark_is_recognized(string encoding, string text)
    {
        Assert.Equal(new DecodedText(text), Decode(Encoding.GetEncoding(encoding).GetBytes(text)));
    }

    [Theory]
    [InlineData("windows-1251", Russian)]
    [InlineData("windows-1252", English)]
    [InlineData("gb18030", Chinese)]
    [InlineData("shift_jis", Japanese)]
    [InlineData("koi8-r", Russian)]
    [InlineData("euc-jp", Japanese)]
    [InlineData("big5", "這座核電站位於海邊，第一台機組已經開始發電。第二台機組的建設工作正在進行之中，工人們來自許多不同的城市。")]
    public void Older_encoding_is_recognized_by_its_letters(string encoding, string text)
    {
        Assert.Equal(text, Decode(Encoding.GetEncoding(encoding).GetBytes(text)).Text);
    }

    [Fact]
    public void Encoding_that_the_file_names_goes_before_a_guess()
    {
        Assert.Equal("Łódź",
            new TextDecoder("windows-1252").Decode(Encoding.GetEncoding("iso-8859-2").GetBytes("Łódź"), "iso-8859-2").Text);
    }

    [Fact]
    public void Encoding_that_cannot_be_told_falls_back_with_a_warning()
    {
        var decoded = Decode([(byte)'c', (byte)'a', (byte)'f', 0xe9]);

        Assert.Equal("café", decoded.Text);
        Assert.True(decoded.Warning is null || decoded.Warning.Contains("windows-1252", StringComparison.Ordinal));
    }

    [Fact]
    public void Utf8_with_a_damaged_letter_is_still_utf8()
    {
        var decoded = Decode([.. Encoding.UTF8.GetBytes(Russian), 0xd0]);

        Assert.Equal(Russian + "\ufffd", decoded.Text);
        Assert.Contains("not valid UTF-8", decoded.Warning, StringComparison.Ordinal);
    }

    [Fact]
    public void Fallback_that_is_no_encoding_is_named()
    {
        Assert.Contains("klingon", Assert.Throws<AnsweringException>(() => new TextDecoder("klingon")).Message, StringComparison.Ordinal);
    }

    private static DecodedText Decode(byte[] content) => new TextDecoder("windows-1252").Decode(content);
}
