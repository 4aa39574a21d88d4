using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace QaBot.DirectLine.Tests.Fixtures;

/// <summary>Keeps what the library logs.</summary>
internal sealed class CapturedLog : ILoggerProvider
{
    public ConcurrentQueue<string> Texts { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Logger(Texts);

    public void Dispose()
    {
    }

    private sealed class Logger(ConcurrentQueue<string> texts) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            texts.Enqueue($"{formatter(state, exception)} {exception}");
    }
}
