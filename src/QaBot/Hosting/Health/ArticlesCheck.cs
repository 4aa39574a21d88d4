using Microsoft.Extensions.Diagnostics.HealthChecks;
using QaBot.Answering.Indexing;
using QaBot.Rendering;

namespace QaBot.Hosting.Health;

/// <summary>Looks at the index: unhealthy until it is open, degraded when a file is left out or nothing is served.</summary>
internal sealed class ArticlesCheck(EngineHolder holder) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (holder.Current?.Index is not { } index)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy());
        }

        var summary = index.Summary;
        IReadOnlyList<string> problems = [.. ProblemsOf(index, summary)];
        return Task.FromResult(new HealthCheckResult(
            problems.Count == 0 ? HealthStatus.Healthy : HealthStatus.Degraded,
            data: new Dictionary<string, object>
            {
                [nameof(HealthBody.Articles)] = summary.Articles,
                [nameof(HealthBody.Sentences)] = summary.Sentences,
                [nameof(HealthBody.Problems)] = problems,
            }));
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
