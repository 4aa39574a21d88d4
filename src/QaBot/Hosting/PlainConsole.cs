using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;
using QaBot.Rendering;

namespace QaBot.Hosting;

/// <summary>
/// The log on the terminal as it always is, but that what others sent, such as a field's text in the message of an error,
/// neither steers the terminal nor begins a line that looks like another entry.
/// </summary>
/// <param name="services">Where the usual formatter is found.</param>
internal sealed class PlainConsole(IServiceProvider services) : ConsoleFormatter(FormatterName)
{
    /// <summary>The name by which Logging:Console:FormatterName asks for it.</summary>
    public const string FormatterName = "plain";

    private readonly Lazy<ConsoleFormatter> usual =
        new(() => services.GetServices<ConsoleFormatter>().First(formatter => formatter.Name == ConsoleFormatterNames.Simple));

    /// <inheritdoc/>
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var text = PlainText.Escape(logEntry.Formatter(logEntry.State, null));
        for (var error = logEntry.Exception; error is not null; error = error.InnerException)
        {
            text += $"\n{error.GetType().FullName}: {PlainText.Escape(error.Message)}\n{error.StackTrace}";
        }

        usual.Value.Write(
            new LogEntry<string>(logEntry.LogLevel, logEntry.Category, logEntry.EventId, text, null, static (state, _) => state),
                scopeProvider, textWriter);
    }
}
