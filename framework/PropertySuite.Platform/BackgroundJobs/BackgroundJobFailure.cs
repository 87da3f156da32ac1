using System.Data.Common;
using System.Net.Sockets;
using PropertySuite.Auditing;
using Volo.Abp;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.ExceptionHandling;

namespace PropertySuite.BackgroundJobs;

/// <summary>
/// Says why a try of a job failed, short enough to be kept with the job. Any exception may quote the data that it stumbled over, and with it
/// people; so words are kept only where they were written for people or speak of machines. The whole exception is in the host's log.
/// </summary>
public static class BackgroundJobFailure
{
    private const int MaxLength = 500;

    /// <summary>The kind of the exception, followed by a colon and what may be told beyond that, if there is something.</summary>
    public static string Describe(Exception failure)
    {
        var cause = failure is BackgroundJobExecutionException { InnerException: { } inner } ? inner : failure;
        var kind = cause.GetType().Name;
        var text = Tell(cause) is { Length: > 0 } told ? $"{kind}: {told}" : kind;
        return text.Length > MaxLength ? text[..MaxLength] : text;
    }

    private static string? Tell(Exception cause) => cause switch
    {
        IUserFriendlyException => AuditMasking.Scrub(cause.Message),
        IHasErrorCode { Code: { } code } => code,
        DbException { SqlState: { } state } => $"SQLSTATE {state}",
        TimeoutException or SocketException or HttpRequestException or BackgroundJobNeverEndedException => AuditMasking.Scrub(cause.Message),
        { InnerException: { } inner } => $"{inner.GetType().Name}{(Tell(inner) is { Length: > 0 } told ? $": {told}" : "")}",
        _ => null,
    };
}
