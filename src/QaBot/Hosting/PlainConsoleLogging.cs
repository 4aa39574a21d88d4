using Microsoft.Extensions.Logging.Console;

namespace QaBot.Hosting;

/// <summary>Hooks <see cref="PlainConsole"/> into the log.</summary>
internal static class PlainConsoleLogging
{
    /// <summary>Uses it unless the configuration names another formatter.</summary>
    public static ILoggingBuilder AddPlainConsole(this ILoggingBuilder logging)
    {
        logging.AddConsoleFormatter<PlainConsole, ConsoleFormatterOptions>();
        logging.Services.Configure<ConsoleLoggerOptions>(options => options.FormatterName ??= PlainConsole.FormatterName);
        return logging;
    }
}
