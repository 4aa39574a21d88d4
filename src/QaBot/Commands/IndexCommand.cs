using System.Diagnostics;
using System.Globalization;
using QaBot.Configuration;
using Spectre.Console;
using Spectre.Console.Cli;

namespace QaBot.Commands;

/// <summary>Builds the index, or brings it up to date, and says what it holds.</summary>
internal sealed class IndexCommand(ConsolePair consoles, EngineOpener opener) : AsyncCommand<ArticleSettings>
{
    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, ArticleSettings settings, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var configured = QaBotSettings.Load();
        using var engine = await opener.OpenAsync(configured, settings.IndexOptions(configured), cancellationToken);
        var summary = engine.Index.Summary;
        opener.Tell(summary.Skipped.Where(file => file.IsOtherKind));
        var table = new Table().Border(TableBorder.None).HideHeaders().AddColumns(string.Empty, string.Empty);
        table.AddRow("Articles", Number(summary.Articles));
        table.AddRow("Sentences", Number(summary.Sentences));
        table.AddRow("Added, changed, removed",
            $"{Number(summary.Added.Count)}, {Number(summary.Changed.Count)}, {Number(summary.Removed.Count)}");
        table.AddRow("Skipped files", Number(summary.Skipped.Count));
        table.AddRow("Time", string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(start).TotalSeconds:f1} s"));
        if (summary.Rebuilt is { } reason)
        {
            table.AddRow("Built anew", Markup.Escape(reason));
        }

        consoles.Answers.Write(table);
        return ExitCode.Done;
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
