using System.Reflection;
using QaBot.Answering.Indexing;
using QaBot.Bot.State;
using QaBot.Rendering;

namespace QaBot.Hosting;

/// <summary>Finds out how the program is.</summary>
internal sealed class HealthCheck(EngineHolder holder, ConversationStore conversations)
{
    private static readonly string Version =
        typeof(HealthCheck).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";

    /// <summary>Looks at the index and at where conversations are kept.</summary>
    public async Task<HealthReport> LookAsync(CancellationToken cancellationToken)
    {
        if (holder.Current?.Index is not { } index)
        {
            return new HealthReport("starting", false, 0, 0, Version, []);
        }

        var summary = index.Summary;
        var problems = ProblemsOf(index, summary).ToList();
        if (await conversations.ProblemAsync(cancellationToken) is { } problem)
        {
            problems.Add(problem);
        }

        return new HealthReport(problems.Count == 0 ? "ready" : "degraded", true, summary.Articles, summary.Sentences, Version, problems);
    }

    private static IEnumerable<string> ProblemsOf(ArticleIndex index, IndexSummary summary)
    {
        if (summary.Articles == 0)
        {
            yield return "There are no articles; put one into the folder of articles.";
        }

        if (index.LastError is { } error)
        {
            yield return PlainText.Of(error.Message);
        }

        // A picture beside an article is no fault.
        foreach (var skipped in summary.Skipped.Where(file => !file.IsOtherKind))
        {
            yield return PlainText.Of($"{skipped.File}: {skipped.Reason}");
        }
    }
}
