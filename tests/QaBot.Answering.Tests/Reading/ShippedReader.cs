using System.Text;
using QaBot.Answering.Articles;
using QaBot.Answering.Reading;
using QaBot.Answering.Reading.Passages;
using QaBot.Answering.Reading.Pieces;

namespace QaBot.Answering.Tests.Reading;

/// <summary>The files of the shipped reader, and texts cut up for it.</summary>
internal static class ShippedReader
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "reader");

    public static WordPieces Pieces { get; } = WordPieces.Load(Path.Combine(Folder, "vocab.txt"));

    public static ReaderModel Load(int threads = 1) => ReaderModel.Load(Folder, threads);

    /// <summary>An article of a text in Markdown.</summary>
    public static Article ArticleOf(string text) =>
        new ArticleReader(new ArticleReadOptions()).Read(Encoding.UTF8.GetBytes(text), "article.md", "article").Article!;

    /// <summary>All passages of an article, in order.</summary>
    public static Passage[] PassagesOf(Article article)
    {
        var (passages, builder) = (new ArticlePassages(article), new PassageBuilder(Pieces));
        return [.. article.Paragraphs.SelectMany(paragraph => paragraph.Sentences)
            .SelectMany(sentence => passages.Of(sentence.Index, builder)).Distinct()];
    }
}
