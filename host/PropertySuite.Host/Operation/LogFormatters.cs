using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace PropertySuite.Host.Operation;

/// <summary>
/// One JSON object a line, for programs that collect logs: <c>time, level, category, message, exception</c> and of what was going on
/// <c>traceId, spanId, tenantId, userId, jobName, jobId</c>.
/// </summary>
public sealed class JsonLogFormatter(TimeProvider time) : ConsoleFormatter(FormatterName)
{
    /// <summary>Name of the formatter.</summary>
    public const string FormatterName = "propertysuite-json";

    /// <inheritdoc />
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("time", time.GetUtcNow());
            json.WriteString("level", logEntry.LogLevel.ToString());
            json.WriteString("category", logEntry.Category);
            foreach (var (name, value) in LogSurroundings.Of(scopeProvider))
            {
                json.WriteString(JsonNamingPolicy.CamelCase.ConvertName(name), value);
            }

            json.WriteString("message", ExceptionText.MessageOf(logEntry));
            if (logEntry.Exception is { } exception)
            {
                json.WriteString("exception", ExceptionText.Of(exception));
            }

            json.WriteEndObject();
        }

        textWriter.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }
}

/// <summary>A line for people: time, level, category, message, then in brackets what was going on.</summary>
public sealed class PlainLogFormatter(TimeProvider time) : ConsoleFormatter(FormatterName)
{
    /// <summary>Name of the formatter.</summary>
    public const string FormatterName = "propertysuite-plain";

    /// <inheritdoc />
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var line = new StringBuilder()
            .Append(time.GetUtcNow().ToString("yyyy-MM-dd HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture))
            .Append(' ').Append(LevelOf(logEntry.LogLevel)).Append(' ')
            .Append(logEntry.Category).Append(": ");
        foreach (var character in ExceptionText.MessageOf(logEntry))
        {
            // A value in the message cannot begin a line that looks like another entry.
            line.Append(char.IsControl(character) ? ' ' : character);
        }

        var separator = " [";
        foreach (var (name, value) in LogSurroundings.Of(scopeProvider).Where(pair => pair.Name != "SpanId"))
        {
            line.Append(separator).Append(name).Append('=').Append(value);
            separator = " ";
        }

        textWriter.WriteLine(separator == " " ? line.Append(']') : line);
        if (logEntry.Exception is { } exception)
        {
            textWriter.WriteLine(ExceptionText.Of(exception));
        }
    }

    private static string LevelOf(LogLevel level) => level switch
    {
        LogLevel.Critical => "CRITICAL",
        LogLevel.Error => "ERROR",
        LogLevel.Warning => "WARN",
        LogLevel.Information => "info",
        _ => "debug",
    };
}

/// <summary>Picks from the scopes of a log entry what may stand in a log: ids, never names, addresses or values of a query.</summary>
internal static class LogSurroundings
{
    private static readonly string[] Names = ["TraceId", "SpanId", "TenantId", "UserId", "JobName", "JobId"];

    public static IEnumerable<(string Name, string Value)> Of(IExternalScopeProvider? scopes)
    {
        var found = new Dictionary<string, string>();
        scopes?.ForEachScope(
            static (scope, found) =>
            {
                foreach (var (name, value) in scope as IEnumerable<KeyValuePair<string, object?>> ?? [])
                {
                    if (value is not null && Array.IndexOf(Names, name) >= 0)
                    {
                        found[name] = value.ToString() ?? "";
                    }
                }
            },
            found);
        return Names.Where(found.ContainsKey).Select(name => (name, found[name]));
    }
}
