using QaBot.Answering.Articles;
using QaBot.Answering.Indexing;
using QaBot.Configuration;
using QaBot.Rendering;
using Spectre.Console;

namespace QaBot.Commands;

/// <summary>Opens the index for a command, with a progress bar when it takes over a second.</summary>
/// <param name="errors">Where progress and warnings go: never among the answers.</param>
internal sealed class EngineOpener(IAnsiConsole errors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Opens the index.</summary>
    /// <exception cref="Answering.AnsweringException">Articles, index or synonyms cannot be read.</exception>
    public async Task<Engine> OpenAsync(QaBotSettings settings, ArticleIndexOptions options, CancellationToken cancellationToken)
    {
        IndexProgress last = default;
        var progress = new SynchronousProgress(value => last = value);
        var opening = Task.Run(() => Engine.Open(settings, options, progress, cancellationToken: cancellationToken), cancellationToken);
        if (await Task.WhenAny(opening, Task.Delay(Patience, cancellationToken)) != opening)
        {
            await errors.Progress().StartAsync(async bar =>
            {
                var task = bar.AddTask("Opening the index");
                while (await Task.WhenAny(opening, Task.Delay(100, cancellationToken)) != opening)
                {
                    task.MaxValue = Math.Max(1, last.FilesTotal);
                    task.Value = last.FilesDone;
                }

                task.Value = task.MaxValue;
            });
        }

        var engine = await opening;
        Tell(engine.Index.Summary);
        return engine;
    }

    /// <summary>Names files that are not served.</summary>
    public void Tell(IEnumerable<SkippedFile> files)
    {
        foreach (var skipped in files)
        {
            errors.MarkupLineInterpolated($"[yellow]Skipped[/] {PlainText.Of(skipped.File)}: {PlainText.Of(skipped.Reason)}");
        }
    }

    // A picture beside an article is no news to somebody who asks a question.
    private void Tell(IndexSummary summary)
    {
        Tell(summary.Skipped.Where(file => !file.IsOtherKind));

        foreach (var warning in summary.Warnings)
        {
            errors.MarkupLineInterpolated($"[yellow]Note:[/] {PlainText.Of(warning)}");
        }
    }

    private sealed class SynchronousProgress(Action<IndexProgress> report) : IProgress<IndexProgress>
    {
        public void Report(IndexProgress value) => report(value);
    }
}
