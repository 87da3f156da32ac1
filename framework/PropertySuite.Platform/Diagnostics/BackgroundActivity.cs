using System.Diagnostics;

namespace PropertySuite.Diagnostics;

/// <summary>Gives work in the background a trace of its own, as every request has one, so that its log lines can be found together.</summary>
public static class BackgroundActivity
{
    /// <summary>The source that a tracer subscribes to.</summary>
    public const string SourceName = "PropertySuite.Background";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>Begins a piece of work; it ends when the result is disposed.</summary>
    public static Activity Start(string name) =>
        Source.StartActivity(name, ActivityKind.Internal, default(ActivityContext))
        ?? new Activity(name).SetIdFormat(ActivityIdFormat.W3C).Start();
}
