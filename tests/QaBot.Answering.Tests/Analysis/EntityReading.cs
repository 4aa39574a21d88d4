using QaBot.Answering.Analysis;
using QaBot.Answering.Analysis.Entities;
using QaBot.Answering.Tests.Answering;

namespace QaBot.Answering.Tests.Analysis;

/// <summary>Reads the entities of a sentence and writes them as "Kind: words".</summary>
internal static class EntityReading
{
    public static IReadOnlyList<string> Of(string sentence, params EntityKind[] kinds)
    {
        using var engine = TestEngine.Over("Nothing is here but this.\n\n" + sentence);
        using var lease = engine.Index.Acquire();
        var article = lease.Snapshot.Analyzed(lease.Snapshot.Articles[0]);
        return [.. Enumerable.Range(1, article.Count - 1).SelectMany(i => Words(article, article[i], kinds))];
    }

    private static IEnumerable<string> Words(AnalyzedArticle article, AnalyzedSentence sentence, EntityKind[] kinds) =>
        sentence.Entities
            .Where(entity => kinds.Length == 0 || kinds.Contains(entity.Kind))
            .Select(entity => $"{entity.Kind}: {entity.Span.Of(article.Article.Text)}");
}
