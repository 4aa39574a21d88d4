using QaBot.Answering.Articles;

namespace QaBot.Answering.Tests.Articles;

/// <summary>What holds of every article, whatever it was read from.</summary>
internal static class ArticleProperties
{
    public static void AssertHolds(Article article)
    {
        Assert.Equal(article.Pages.Select(page => page.Offset).Distinct().Order(), article.Pages.Select(page => page.Offset));
        Assert.All(article.Pages, page => Assert.InRange(page.Offset, 0, article.Text.Length));
        var index = 0;
        var end = 0;
        for (var i = 0; i < article.Paragraphs.Count; i++)
        {
            var paragraph = article.Paragraphs[i];
            Assert.Equal(i + 1, paragraph.Number);
            Assert.True(paragraph.Span.Offset >= end, "Paragraphs overlap.");
            AssertTrimmed(article.Text, paragraph.Span);
            Assert.NotEmpty(paragraph.Sentences);
            end = paragraph.Span.Offset;
            foreach (var sentence in paragraph.Sentences)
            {
                Assert.Equal(index++, sentence.Index);
                Assert.True(paragraph.Span.Contains(sentence.Span), "A sentence leaves its paragraph.");
                Assert.True(string.IsNullOrWhiteSpace(article.Text[end..sentence.Span.Offset]), "Words are lost, or sentences overlap.");
                AssertTrimmed(article.Text, sentence.Span);
                end = sentence.Span.End;
            }

            Assert.Equal(paragraph.Span.End, end);
        }
    }

    private static void AssertTrimmed(string text, TextSpan span)
    {
        var words = text.Substring(span.Offset, span.Length);
        Assert.NotEmpty(words);
        Assert.Equal(words.Trim(), words);
        Assert.False(char.IsLowSurrogate(words[0]) && span.Offset > 0 && char.IsHighSurrogate(text[span.Offset - 1]), "A pair is split.");
    }
}
