using System.Net;
using System.Text;
using CsCheck;
using QaBot.Answering.Articles;
using QaBot.Answering.Articles.Sentences;
using QaBot.TestSupport;

namespace QaBot.Answering.Tests.Articles;

/// <summary>
/// Proves on generated texts that sentences are in order, do not overlap, are what stands at their offsets and lose no
/// letter, in each format.
/// </summary>
public class ArticlePropertyTests
{
    private static readonly Gen<string> Word = Gen.OneOf(
        "The", "plant", "works", "U.S.", "Mr.", "No.", "5", "1.7", "$1.7", "Sept.", "3-8,", "2018", "J.", "etc.", "e.g.", "p.m.", "(cf.",
            "it)",
        "“Yes", "no.”", "\"Go!\"", "'so'", "[12]", "...", "…", "?!", "!", ".", "—", "-", "*", "#", "_", "|", "<b>", "&amp;", "~", "`",
        "end.The", "a.b@c.org", "www.example.com", "iPhone", "al-Assad", "1.", "IV.", "•", ">", "---", "===", "|---|", "[^1]", "\\",
        "核电站。", "第一", "です。", "「はい。」", "هذا", "كتاب.", "ما؟", "यह", "है।", "Станция", "работает.", "г.", "¿Qué", "esto?", "¡Sí!",
        "«", "oui. »", "😀", "👩‍👩‍👧", "e\u0301t\u00e9", "\u00ad", "\u200b", "\ufeff", "\u0007", "\u2028", "\ud800", "\udc00");

    private static readonly Gen<string> Space = Gen.Frequency((20, " "), (3, "\n"), (2, "\n\n"),
        (1, "\r\n"), (1, "  "), (1, "\t"), (1, ""), (1, "\u00a0"), (1, "\n\n  - "));

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.Select(Word, Space, (word, space) => word + space).Array[0, 60].Select(parts => string.Concat(parts)),
        Gen.String);

    [Fact]
    public void Splitter_loses_nothing_of_any_text() => AnyText.Sample(
        text =>
        {
            var end = 0;
            foreach (var sentence in SentenceSplitter.Split(text, new TextSpan(0, text.Length)))
            {
                Assert.True(string.IsNullOrWhiteSpace(text[end..sentence.Offset]));
                Assert.Equal(text.Substring(sentence.Offset, sentence.Length).Trim(), sentence.Of(text));
                Assert.NotEqual(0, sentence.Length);
                end = sentence.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(text[end..]));
        },
        iter: Effort.OfAny(20_000));

    [Fact]
    public void Splitter_gives_the_same_sentences_wherever_the_paragraph_stands() => AnyText.Sample(
        text =>
        {
            var alone = SentenceSplitter.Split(text, new TextSpan(0, text.Length)).Select(span => span.Of(text));
            var inside = "Before. " + text + " After.";

            Assert.Equal(alone, SentenceSplitter.Split(inside, new TextSpan(8, text.Length)).Select(span => span.Of(inside)));
        },
        iter: Effort.Of(5000));

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    [InlineData("a.html")]
    public void Sentences_of_a_text_file_stand_at_their_offsets(string fileName) => AnyText.Sample(
        text => AssertHolds(Text.ReadResult(text, fileName), letters: null),
        iter: Effort.OfAny(10_000));

    [Fact]
    public void Plain_text_loses_no_letter() => Gen.Select(Word, Space, (word, space) => word + space).Array[1, 60].Sample(
        parts =>
        {
            // As a file holds it: UTF-8 has no half surrogate pairs. A title line stands first, so that no front matter does.
            var text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes("A title\n\n" + string.Concat(parts)));

            AssertHolds(Text.ReadResult(text), LettersOf(text));
        },
        iter: Effort.Of(5000));

    [Fact]
    public void Web_page_loses_no_letter() => AnyText.Sample(
        text =>
        {
            var page = "<p>A word</p><p>" + WebUtility.HtmlEncode(text).Replace("\0", string.Empty, StringComparison.Ordinal) + "</p>";

            AssertHolds(Text.ReadResult(page, "a.html"), LettersOf("A word" + text));
        },
        iter: Effort.Of(3000));

    [Fact]
    public void Word_document_loses_no_letter() => AnyText.Sample(
        text =>
        {
            var words = new string(
                [.. Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))
                .Where(c => System.Xml.XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))]);

            AssertHolds(Read(new WordFile().Paragraph("A word").Paragraph(words).Bytes(), "a.docx"), LettersOf("A word" + words));
        },
        iter: Effort.Of(300));

    [Fact]
    public void Pdf_file_loses_no_letter() =>
        Gen.OneOf("The", "plant", "works.", "It", "is", "1.7", "(old)", "Mr.", "Lee", "of", "Sept.", "No.", "5", "U.S.", "\"Yes!\"", "a,")
        .Array[1, 150].Array[1, 5].Sample(
            paragraphs =>
            {
                var file = new PdfFile();
                foreach (var words in paragraphs)
                {
                    file.Paragraph(string.Join(' ', words));
                }

                AssertHolds(Read(file.Bytes(), "a.pdf"), LettersOf(string.Concat(paragraphs.SelectMany(words => words))));
            },
            iter: Effort.Of(40));

    private static ArticleReadResult Read(byte[] content, string fileName) =>
        new ArticleReader(new ArticleReadOptions()).Read(content, fileName, "a");

    // A generated text may hold so many control characters that it counts as binary, or no word at all.
    private static void AssertHolds(ArticleReadResult result, string? letters)
    {
        if (!result.IsRead)
        {
            Assert.Matches("binary|no words|is empty", result.SkipReason);
            return;
        }

        ArticleProperties.AssertHolds(result.Article);
        if (letters is not null)
        {
            Assert.Equal(letters, LettersOf(WordsOf(result.Article)));
        }
    }

    private static string WordsOf(Article article) =>
        string.Concat(article.Paragraphs.SelectMany(paragraph => paragraph.Sentences).Select(sentence => sentence.Span.Of(article.Text)));

    private static string LettersOf(string text) => string.Concat(text.EnumerateRunes().Where(Rune.IsLetterOrDigit));
}
