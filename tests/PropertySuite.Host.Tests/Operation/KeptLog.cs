using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace PropertySuite.Host.Operation;

/// <summary>Keeps the lines that the JSON format prints.</summary>
public sealed class KeptLog : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly JsonLogFormatter _formatter = new(TimeProvider.System);
    private IExternalScopeProvider? _scopes;

    /// <summary>The lines until now.</summary>
    public IReadOnlyCollection<string> Lines => _lines;

    /// <summary>The first line of the kind; null if none comes within a generous time.</summary>
    public async Task<string?> WaitForAsync(Func<string, bool> isIt)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            if (_lines.FirstOrDefault(isIt) is { } line)
            {
                return line;
            }

            if (patience.IsCancellationRequested)
            {
                return null;
            }

            await Task.Delay(20);
        }
    }

    /// <inheritdoc />
    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    /// <inheritdoc />
    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    /// <inheritdoc />
    public void Dispose()
    {
    }

    private sealed class Logger(KeptLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => log._scopes?.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            using var writer = new StringWriter();
            log._formatter.Write(new LogEntry<TState>(logLevel, category, eventId, state, exception, formatter), log._scopes, writer);
            log._lines.Enqueue(writer.ToString());
        }
    }
}
