using QaBot.Answering.Articles;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Analysis.Times;

/// <summary>Finds the times an article names and puts them on the axis of days.</summary>
internal static class TimeAnnotator
{
    /// <summary>Reads an article from front to back, so that "three days later" counts from the date before it.</summary>
    /// <param name="article">The article; its date anchors "last year".</param>
    /// <returns>The mentions in the order of the text, none overlapping.</returns>
    public static IReadOnlyList<TimeMention> Annotate(Article article)
    {
        var isEnglish = Language.Of(article.Language).IsEnglish;
        var context = new TimeContext(article.Date, null, null)
        {
            Order = DateOrderReader.Of(article.Text, isEnglish),
            WrittenOutOnly = !isEnglish,
        };
        var found = new List<TimeMention>();
        foreach (var paragraph in article.Paragraphs)
        {
            foreach (var sentence in paragraph.Sentences)
            {
                context = context.Next(beginsParagraph: sentence == paragraph.Sentences[0]);
                TimeRecognizer.Read(sentence.Span.Of(article.Text), sentence.Span.Offset, ref context, found);
            }
        }

        return found;
    }
}
