using QaBot.Configuration;
using QaBot.Web.Articles;

namespace QaBot.Api.Uploads;

/// <summary>Tells what became of files, with questions that they answer.</summary>
internal static class UploadReport
{
    private const int QuestionsEach = 3;

    // Each question that is offered was asked before: who sends many files at once gets questions for the first of them.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Tells it.</summary>
    /// <param name="engine">The articles, the files among them.</param>
    /// <param name="uploads">The files.</param>
    /// <param name="warnings">What was told while they were read.</param>
    /// <param name="time">Tells how long looking for questions takes.</param>
    public static UploadJson Of(Engine engine, IReadOnlyList<Upload> uploads, IReadOnlyList<string> warnings, TimeProvider time)
    {
        var begun = time.GetTimestamp();
        using var lease = engine.Index.Acquire();
        var byFile = lease.Snapshot.Articles.ToDictionary(entry => entry.File, StringComparer.Ordinal);
        return new UploadJson([.. uploads.Select(upload =>
        {
            if (upload.Problem is { } problem)
            {
                return new UploadedFileJson(upload.Name, null, [], [], problem.Message);
            }

            // An index that another process is just writing to takes it up later.
            var entry = byFile.GetValueOrDefault(upload.Name);
            var begin = $"{upload.Name}: ";
            return new UploadedFileJson(
                upload.Name,
                entry is null ? null : ArticleItemJson.Of(entry),
                [.. warnings.Where(warning => warning.StartsWith(begin, StringComparison.Ordinal))
                    .Select(warning => warning[begin.Length..])],
                entry is null || time.GetElapsedTime(begun) > Patience ? [] : engine.Starters(entry.Id, QuestionsEach),
                null);
        })]);
    }
}
