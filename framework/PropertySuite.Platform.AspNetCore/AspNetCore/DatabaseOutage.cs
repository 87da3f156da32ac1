using System.Data.Common;

namespace PropertySuite.AspNetCore;

/// <summary>
/// Tells failures that pass by themselves (the database restarts, refuses connections, broke off a deadlock) from those that a repetition
/// does not mend.
/// </summary>
public static class DatabaseOutage
{
    /// <summary>How long a client should wait before it tries again, in seconds.</summary>
    public const int RetryAfterSeconds = 2;

    /// <summary>The server is told to stop, stops because another of its processes crashed, or still starts (SQL standard class 57).</summary>
    private static readonly string[] StoppingOrStarting = ["57P01", "57P02", "57P03"];

    /// <summary>Whether the exception, or one that it wraps, says that the database could not be used just now.</summary>
    public static bool IsBehind(Exception exception)
    {
        for (var current = exception; current is not null; current = current.InnerException)
        {
            if (current is DbException failure && (failure.IsTransient || StoppingOrStarting.Contains(failure.SqlState)))
            {
                return true;
            }
        }

        return exception is AggregateException { InnerExceptions.Count: > 1 } several && several.InnerExceptions.Any(IsBehind);
    }
}
