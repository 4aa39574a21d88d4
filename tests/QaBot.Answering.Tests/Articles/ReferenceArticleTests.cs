using NodaTime;
using QaBot.Answering.Articles;
using QaBot.TestSupport;

namespace QaBot.Answering.Tests.Articles;

public class ReferenceArticleTests
{
    private readonly string? path = Repository.Shared("articles/russia-iran-relations.txt");

    [SkippableFact]
    public void Article_is_dated_by_its_first_line_which_is_no_paragraph()
    {
        var article = Read();

        Assert.Equal(new LocalDate(2019, 6, 15), article.Date);
        Assert.True(article.Paragraphs[0].Span.Offset > article.Text.IndexOf('\n', StringComparison.Ordinal));
    }

    [SkippableFact]
    public void Article_keeps_its_text_as_it_is()
    {
        var article = Read();

        Assert.Equal(File.ReadAllText(path!), article.Text);
        Assert.Equal("Russia iran relations", article.Title);
    }

    [SkippableFact]
    public void Article_has_each_line_but_the_first_as_a_paragraph_of_running_text()
    {
        var article = Read();
        var lines = article.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)[1..];

        Assert.Equal(lines, article.Words(ParagraphKind.Body));
        Assert.Equal(lines.Length, article.Paragraphs.Count);
    }

    [SkippableFact]
    public void Article_loses_no_word_between_its_sentences()
    {
        ArticleProperties.AssertHolds(Read());
    }

    private Article Read()
    {
        Skip.If(path is null, "shared/articles is not beside this checkout.");
        return new ArticleReader(new ArticleReadOptions()).Read(path, "russia-iran-relations").Article!;
    }
}
