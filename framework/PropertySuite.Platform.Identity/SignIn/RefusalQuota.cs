using System.Threading.RateLimiting;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Identity;

/// <summary>
/// How many refused sign-ins are written to the security log. Anybody can be refused as often as they like, so that writing each would let strangers fill
/// the database: of one account the first thirty are written and then one a minute, of names that mean nobody the first hundred and then ten a minute, by
/// each process. All are counted by <see cref="SignInMetrics"/>.
/// </summary>
public sealed class RefusalQuota : ISingletonDependency, IDisposable
{
    private readonly PartitionedRateLimiter<Guid?> _limiter = PartitionedRateLimiter.Create<Guid?, Guid>(account => account is { } id
        ? RateLimitPartition.GetTokenBucketLimiter(id, _ => Bucket(atOnce: 30, perMinute: 1))
        : RateLimitPartition.GetTokenBucketLimiter(Guid.Empty, _ => Bucket(atOnce: 100, perMinute: 10)));

    /// <summary>Whether one more is written.</summary>
    /// <param name="accountId">The account that was meant; null for a name that means nobody.</param>
    public bool Takes(Guid? accountId)
    {
        using var lease = _limiter.AttemptAcquire(accountId);
        return lease.IsAcquired;
    }

    /// <inheritdoc />
    public void Dispose() => _limiter.Dispose();

    private static TokenBucketRateLimiterOptions Bucket(int atOnce, int perMinute) =>
        new() { TokenLimit = atOnce, TokensPerPeriod = perMinute, ReplenishmentPeriod = TimeSpan.FromMinutes(1) };
}
