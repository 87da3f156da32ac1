using Volo.Abp.BackgroundJobs;

namespace PropertySuite.BackgroundJobs;

/// <summary>
/// How several workers, in one process or in many, share one table of jobs without running a job twice at the same time.
/// </summary>
/// <remarks>
/// <para>
/// A claim is a lease that needs no columns beyond ABP's: claiming a job moves its <see cref="BackgroundJobInfo.NextTryTime"/> to
/// the end of the lease, so that nobody else sees it as due. The worker renews the lease while the job runs. When the process is
/// killed, nobody renews it and the job becomes due again by itself. <see cref="BackgroundJobInfo.TryCount"/> rises with each
/// claim and therefore names it: the other methods change the row only while <c>Id</c> and <c>TryCount</c> are those of the claim.
/// </para>
/// <para>
/// Each method is one short transaction of its own, never part of an ambient unit of work. Times come from the caller's clock
/// service (<c>IClock</c>), as everywhere else; the clocks of the machines need to agree to within a fraction of the lease.
/// </para>
/// </remarks>
public interface IBackgroundJobClaimStore
{
    /// <summary>
    /// Claims the next waiting jobs in the order of <see cref="IBackgroundJobStore.GetWaitingJobsAsync"/>, skipping rows that another
    /// claimer has locked (PostgreSQL: <c>FOR UPDATE SKIP LOCKED</c>): raises <c>TryCount</c> by one, sets <c>LastTryTime</c> to now
    /// and <c>NextTryTime</c> to now plus <paramref name="lease"/>.
    /// </summary>
    /// <param name="applicationName">Whose jobs.</param>
    /// <param name="lease">How long the claims hold unless they are renewed.</param>
    /// <param name="maxCount">As many as the caller can begin at once; a job that waits in one process keeps others from running it.</param>
    /// <param name="cancellationToken">Cancels the claim.</param>
    /// <returns>The jobs with the new values, the most urgent first; empty when none is waiting.</returns>
    Task<List<BackgroundJobInfo>> ClaimAsync(
        string? applicationName, TimeSpan lease, int maxCount, CancellationToken cancellationToken = default);

    /// <summary>
    /// Moves the end of the lease to now plus <paramref name="lease"/>. False when the claim is lost: the job is gone or was claimed
    /// again.
    /// </summary>
    Task<bool> RenewAsync(BackgroundJobInfo claim, TimeSpan lease, CancellationToken cancellationToken = default);

    /// <summary>Keeps with the job how far it has come; what its last try failed of is kept no longer. False when the claim is lost.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="done">What is done.</param>
    /// <param name="total">What there is in all.</param>
    Task<bool> ReportAsync(BackgroundJobInfo claim, long done, long total);

    /// <summary>Removes the finished job. False when the claim was lost.</summary>
    Task<bool> CompleteAsync(BackgroundJobInfo claim, CancellationToken cancellationToken = default);

    /// <summary>
    /// Gives the job back unfinished: stores <c>NextTryTime</c> and <c>IsAbandoned</c> of <paramref name="claim"/>, and
    /// <paramref name="tryCount"/> as its new <c>TryCount</c> (one less than claimed when the try was cut short by a shutdown and
    /// shall not count). False when the claim was lost.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <param name="tryCount">The job's new count of tries.</param>
    /// <param name="error">Why the try failed, for people; kept with the job. Null leaves what is kept.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<bool> ReleaseAsync(
        BackgroundJobInfo claim, short tryCount, string? error = null, CancellationToken cancellationToken = default);
}
