using Microsoft.EntityFrameworkCore;
using PropertySuite.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.ServiceDesk;

/// <inheritdoc cref="IClockPolicyRepository" />
public class EfCoreClockPolicyRepository(IDbContextProvider<IServiceDeskDbContext> contextProvider)
    : EfCoreRepository<IServiceDeskDbContext, ClockPolicy, Guid>(contextProvider), IClockPolicyRepository
{
    /// <inheritdoc />
    public virtual async Task<List<ClockPolicy>> GetInForceAsync(Guid? siteId, string? subjectType, CancellationToken cancellationToken = default)
        => (await (await GetDbContextAsync()).ClockPolicies
            .AsNoTracking()
            .Where(policy => policy.SiteId == null || policy.SiteId == siteId)
            .WhereIf(subjectType is not null, policy => policy.SubjectType == subjectType)
            .ToListAsync(GetCancellationToken(cancellationToken)))
            .FindAll(policy => policy.IsInForce);

    /// <inheritdoc />
    public virtual async Task<ClockPolicy?> FindLockedAsync(Guid? siteId, string subjectType, string kind, CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        await context.Database.LockAsync($"service-desk.clock-policy/{CurrentTenant.Id}/{siteId}/{subjectType}/{kind}", cancellationToken);
        return await context.ClockPolicies.SingleOrDefaultAsync(
            policy => policy.SiteId == siteId && policy.SubjectType == subjectType && policy.Kind == kind, GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public virtual async Task AddVersionAsync(ClockPolicyVersion version, CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        context.ClockPolicyVersions.Add(version);
        await context.SaveChangesAsync(GetCancellationToken(cancellationToken));
    }
}
