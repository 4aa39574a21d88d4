using System.Text.RegularExpressions;
using QaBot.Bot;
using QaBot.Bot.Commands;
using QaBot.Bot.Export;
using QaBot.Bot.Replies;

namespace QaBot.Commands.Chatting;

/// <summary>"export FILE" in the terminal: writes the conversation so far to a file, as its ending says.</summary>
internal sealed partial class ExportFileCommand : IBotCommand
{
    /// <inheritdoc/>
    public bool Matches(string said) => Export().IsMatch(said);

    /// <inheritdoc/>
    public Task RunAsync(TurnScope turn, CancellationToken cancellationToken) => turn.SayAsync(Write(turn), cancellationToken);

    private static Reply Write(TurnScope turn)
    {
        var match = Export().Match(turn.Said);
        var file = match.Groups["file"].Value;
        if (WriterOf(Path.GetExtension(file).ToLowerInvariant()) is not { } writer)
        {
            return Reply.Of("“export” writes .md, .html or .json; end the file's name with one of these: export notes.md");
        }

        if (turn.Memory.Answers.Count == 0)
        {
            return ExportCommand.Nothing;
        }

        using var lease = turn.Engine.Index.Acquire();
        var turns = ConversationExport.Of(turn.Memory, lease.Snapshot);
        try
        {
            using var stream = new FileStream(file, match.Groups["replace"].Success ? FileMode.Create : FileMode.CreateNew,
                FileAccess.Write);
            using var text = new StreamWriter(stream);
            text.Write(writer(turns));
            return Reply.Of($"{(turns.Count == 1 ? "One question is" : $"{turns.Count} questions are")} written to "
                + $"{Path.GetFullPath(file)}.");
        }
        catch (IOException) when (File.Exists(file) && !match.Groups["replace"].Success)
        {
            return Reply.Of($"There is a file {file} already, and it stays as it is. Give another name, or write over it: export --replace "
                + $"{file}");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Reply.Of($"{file} cannot be written: {error.Message}");
        }
    }

    private static Func<IReadOnlyList<ExportedTurn>, string>? WriterOf(string ending) => ending switch
    {
        ".md" => turns => MarkdownExport.Of(turns) + "\n",
        ".html" => HtmlExport.Of,
        ".json" => JsonExport.Of,
        _ => null,
    };

    [GeneratedRegex("^export\\s+(?<replace>--replace\\s+)?[\"“]?(?<file>\\S(?:.*\\S)?\\.\\w{1,8})[\"”]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Export();
}
