using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PropertySuite.Testing;

/// <summary>What a request sent to the database and what of it was stored, told apart by the trace that the request carries.</summary>
public sealed partial class SqlTraffic : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    /// <summary>Tables whose rows are cached for some seconds, so that their queries come and go.</summary>
    private static readonly string[] Cached = ["PermissionGrants\"", "Settings\"", "Tenants\"", "AbpUsers\"", "AbpRoles\"", "AbpUserRoles\"", "AbpSessions\""];

    private static readonly HashSet<string> Watched =
        [RelationalEventId.CommandExecuting.Name!, RelationalEventId.CommandExecuted.Name!, RelationalEventId.TransactionCommitted.Name!];

    private readonly ConcurrentDictionary<string, Trace> _byTrace = new();
    private readonly List<IDisposable> _subscriptions = [];
    private readonly ActivityListener _activities = new()
    {
        ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
    };

    /// <summary>Begins to listen.</summary>
    public SqlTraffic()
    {
        ActivitySource.AddActivityListener(_activities);
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>Gives a request a trace of its own.</summary>
    public string Follow(HttpRequestMessage request)
    {
        var trace = ActivityTraceId.CreateRandom().ToHexString();
        _byTrace[trace] = new Trace();
        request.Headers.Remove("traceparent");
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom().ToHexString()}-01");
        return trace;
    }

    /// <summary>The commands of a trace, without those that only fill a cache. Ends following it.</summary>
    public IReadOnlyList<string> CommandsOf(string trace) =>
        [.. _byTrace.TryRemove(trace, out var seen) ? seen.Commands.Where(text => !Cached.Any(text.Contains)) : []];

    /// <summary>The tables in which something of a trace was committed. Ends following it.</summary>
    public IReadOnlyCollection<string> TablesStoredBy(string trace) =>
        [.. _byTrace.TryRemove(trace, out var seen) ? seen.Stored.Distinct() : []];

    /// <inheritdoc />
    public void Dispose()
    {
        _activities.Dispose();
        _subscriptions.ForEach(subscription => subscription.Dispose());
    }

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener listener)
    {
        if (listener.Name == "Microsoft.EntityFrameworkCore")
        {
            _subscriptions.Add(listener.Subscribe(this, Watched.Contains));
        }
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> happened)
    {
        if (Activity.Current is not { } activity || !_byTrace.TryGetValue(activity.TraceId.ToHexString(), out var trace))
        {
            return;
        }

        switch (happened.Value)
        {
            case CommandExecutedEventData executed:
                trace.Write(executed.Command.Transaction, TablesWrittenBy(executed.Command.CommandText));
                break;
            case CommandEventData executing:
                trace.Commands.Enqueue(executing.Command.CommandText);
                break;
            case TransactionEndEventData committed:
                trace.Commit(committed.Transaction);
                break;
        }
    }

    void IObserver<DiagnosticListener>.OnCompleted()
    {
    }

    void IObserver<DiagnosticListener>.OnError(Exception error)
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnCompleted()
    {
    }

    void IObserver<KeyValuePair<string, object?>>.OnError(Exception error)
    {
    }

    private static IEnumerable<string> TablesWrittenBy(string sql) =>
        WrittenTable().Matches(sql).Select(match => match.Groups[1].Value.Replace("\"", ""));

    [GeneratedRegex("""(?:\bINSERT\s+INTO|\bDELETE\s+FROM|(?<!\bFOR\s+|\bDO\s+|\bNO\s+KEY\s+)\bUPDATE)\s+((?:"?\w+"?\.)?"?\w+"?)""", RegexOptions.IgnoreCase)]
    private static partial Regex WrittenTable();

    private sealed class Trace
    {
        private readonly ConcurrentDictionary<DbTransaction, ConcurrentQueue<string>> _open = new();

        public ConcurrentQueue<string> Commands { get; } = new();

        public ConcurrentQueue<string> Stored { get; } = new();

        public void Write(DbTransaction? transaction, IEnumerable<string> tables)
        {
            var written = transaction is null ? Stored : _open.GetOrAdd(transaction, _ => new ConcurrentQueue<string>());
            foreach (var table in tables)
            {
                written.Enqueue(table);
            }
        }

        public void Commit(DbTransaction transaction)
        {
            if (_open.TryRemove(transaction, out var tables))
            {
                foreach (var table in tables)
                {
                    Stored.Enqueue(table);
                }
            }
        }
    }
}
