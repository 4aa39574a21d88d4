using QaBot.Answering;
using QaBot.Configuration;

namespace QaBot.Bot.Starters;

/// <summary>Makes questions that the articles answer, for users who do not know what to ask.</summary>
internal static class StarterQuestions
{
    /// <summary>How many are offered; Teams shows no more.</summary>
    public const int Most = 3;

    private const int MostArticles = 3;
    private const int MostTries = 30;

    /// <summary>The questions: made of sentences by patterns, and kept when the engine answers them with that very sentence.</summary>
    public static IReadOnlyList<string> For(Engine engine)
    {
        using var lease = engine.Index.Acquire();
        var found = new List<(string Question, double Confidence, string Heading)>();
        foreach (var entry in lease.Snapshot.Articles.Take(MostArticles))
        {
            var article = lease.Snapshot.Load(entry).Article;
            var tries = article.Paragraphs
                .SelectMany(paragraph => paragraph.Sentences.Select(sentence => (Paragraph: paragraph, Sentence: sentence)))
                .Select(item => (item.Paragraph, item.Sentence, Question: StarterPattern.Apply(item.Sentence.Span.Of(article.Text))))
                .Where(item => item.Question is not null)
                .Take(MostTries);
            foreach (var (paragraph, sentence, question) in tries)
            {
                var answer = engine.Answerer.Ask(question!, new AskOptions());
                if (answer.Answered && answer.ShortAnswer is not null && answer.Quote!.ArticleId == article.Id && answer.Quote.Span == sentence.Span)
                {
                    found.Add((question!, answer.Confidence, paragraph.Headings is [.., var heading] ? heading : string.Empty));
                }
            }
        }

        // One from each part of the article, the surest first.
        var best = found.OrderByDescending(item => item.Confidence).ThenBy(item => item.Question, StringComparer.Ordinal).ToList();
        return [.. best.DistinctBy(item => item.Heading).Concat(best).Select(item => item.Question).Distinct(StringComparer.Ordinal).Take(Most)];
    }
}
