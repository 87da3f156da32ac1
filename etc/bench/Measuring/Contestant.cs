namespace PropertySuite.Bench;

/// <summary>One of two servers that are compared.</summary>
/// <param name="AskAsync">Sends one request. Disposed of by who asks.</param>
/// <param name="ProcessorTime">Processor time that the server's process has used so far.</param>
public sealed record Contestant(Func<Task<HttpResponseMessage>> AskAsync, Func<TimeSpan> ProcessorTime);
