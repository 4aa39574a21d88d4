using QaBot.Answering.Articles;
using QaBot.Answering.Articles.Sentences;

namespace QaBot.Answering.Tests.Articles;

/// <summary>Short words for what the tests of this room do most.</summary>
internal static class Text
{
    public static IReadOnlyList<string> Sentences(string text) =>
        [.. SentenceSplitter.Split(text, new TextSpan(0, text.Length)).Select(span => span.Of(text))];

    public static Article Read(string text, string fileName = "article.txt") =>
        ReadResult(text, fileName).Article ?? throw new InvalidOperationException("The file was passed over.");

    public static ArticleReadResult ReadResult(string text, string fileName = "article.txt") =>
        new ArticleReader(new ArticleReadOptions()).Read(System.Text.Encoding.UTF8.GetBytes(text), fileName, "article");

    public static IReadOnlyList<string> Words(this Article article, ParagraphKind kind) =>
        [.. article.Paragraphs.Where(paragraph => paragraph.Kind == kind).Select(paragraph => paragraph.Span.Of(article.Text))];
}
