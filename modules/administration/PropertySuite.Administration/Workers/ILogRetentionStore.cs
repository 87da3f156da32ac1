namespace PropertySuite.Administration;

/// <summary>Deletes old logs of the current company, set-based, past the change tracker.</summary>
public interface ILogRetentionStore
{
    /// <summary>Deletes the oldest audit logs, with their calls and changes.</summary>
    /// <param name="before">Only logs begun before (UTC).</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>How many were deleted.</returns>
    Task<int> DeleteAuditLogsAsync(DateTime before, int most, CancellationToken cancellationToken);

    /// <summary>Deletes the oldest entries of the security log.</summary>
    /// <param name="before">Only entries made before (UTC).</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>How many were deleted.</returns>
    Task<int> DeleteSignInsAsync(DateTime before, int most, CancellationToken cancellationToken);
}
