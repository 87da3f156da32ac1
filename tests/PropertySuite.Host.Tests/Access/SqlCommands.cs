using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PropertySuite.Host.Access;

/// <summary>Which commands a request sent to the database, told apart by the trace that the request carries.</summary>
public sealed class SqlCommands : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    /// <summary>Tables whose rows are cached for some seconds, so that their queries come and go.</summary>
    private static readonly string[] Cached = ["PermissionGrants\"", "Settings\"", "Tenants\"", "AbpUsers\"", "AbpRoles\"", "AbpUserRoles\""];

    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _byTrace = new();
    private readonly List<IDisposable> _subscriptions = [];
    private readonly ActivityListener _activities = new()
    {
        ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
        Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
    };

    /// <summary>Begins to listen.</summary>
    public SqlCommands()
    {
        ActivitySource.AddActivityListener(_activities);
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>Gives a request a trace of its own.</summary>
    public string Follow(HttpRequestMessage request)
    {
        var trace = ActivityTraceId.CreateRandom().ToHexString();
        _byTrace[trace] = new ConcurrentQueue<string>();
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom().ToHexString()}-01");
        return trace;
    }

    /// <summary>The commands of a trace, without those that only fill a cache.</summary>
    public IReadOnlyList<string> Of(string trace) =>
        [.. _byTrace.TryRemove(trace, out var commands) ? commands.Where(text => !Cached.Any(text.Contains)) : []];

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
            _subscriptions.Add(listener.Subscribe(this, name => name == RelationalEventId.CommandExecuting.Name));
        }
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> happened)
    {
        if (happened.Value is CommandEventData command
            && Activity.Current is { } activity
            && _byTrace.TryGetValue(activity.TraceId.ToHexString(), out var commands))
        {
            commands.Enqueue(command.Command.CommandText);
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
}
