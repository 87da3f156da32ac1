using Microsoft.EntityFrameworkCore;
using PropertySuite.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace PropertySuite.ServiceDesk;

/// <inheritdoc cref="IClockPolicyRepository" />
public class EfCoreClockPolicyRepository(
    IDbContextProvider<IServiceDeskDbContext> contextProvider, ICurrentTenant currentTenant, IUnitOfWorkManager unitOfWorkManager)
    : IClockPolicyRepository, ITransientDependency
{
    /// <inheritdoc />
    public virtual Task<List<ClockPolicy>> GetOfCompanyAsync(string subjectType, CancellationToken cancellationToken = default)
        => unitOfWorkManager.ReadOnceAsync(KeyOf(null, subjectType), async () => (await (await contextProvider.GetDbContextAsync()).ClockPolicies
            .AsNoTracking()
            .Where(policy => policy.SubjectType == subjectType)
            .ToListAsync(cancellationToken)).FindAll(policy => policy.IsInForce));

    /// <inheritdoc />
    public virtual Task<List<SiteClockPolicy>> GetOfSiteAsync(Guid siteId, string subjectType, CancellationToken cancellationToken = default)
        => unitOfWorkManager.ReadOnceAsync(KeyOf(siteId, subjectType), async () => (await (await contextProvider.GetDbContextAsync()).SiteClockPolicies
            .AsNoTracking()
            .Where(policy => policy.SiteId == siteId && policy.SubjectType == subjectType)
            .ToListAsync(cancellationToken)).FindAll(policy => policy.IsInForce));

    /// <inheritdoc />
    public virtual async Task<ClockRuleSet?> FindLockedAsync(Guid? siteId, string subjectType, string kind, CancellationToken cancellationToken = default)
    {
        var context = await contextProvider.GetDbContextAsync();
        await context.Database.LockAsync($"service-desk.clock-policy/{currentTenant.Id}/{siteId}/{subjectType}/{kind}", cancellationToken);
        return siteId is { } site
            ? await context.SiteClockPolicies.SingleOrDefaultAsync(
                policy => policy.SiteId == site && policy.SubjectType == subjectType && policy.Kind == kind, cancellationToken)
            : await context.ClockPolicies.SingleOrDefaultAsync(policy => policy.SubjectType == subjectType && policy.Kind == kind, cancellationToken);
    }

    /// <inheritdoc />
    public virtual async Task<List<ClockPolicyVersion>> GetVersionsAsync(
        Guid? siteId, string subjectType, string kind, int count, CancellationToken cancellationToken = default)
    {
        var context = await contextProvider.GetDbContextAsync();
        var ids = siteId is { } site
            ? context.SiteClockPolicies.Where(policy => policy.SiteId == site && policy.SubjectType == subjectType && policy.Kind == kind).Select(policy => policy.Id)
            : context.ClockPolicies.Where(policy => policy.SubjectType == subjectType && policy.Kind == kind).Select(policy => policy.Id);
        return await context.ClockPolicyVersions
            .AsNoTracking()
            .Where(version => ids.Contains(version.PolicyId))
            .OrderByDescending(version => version.Version)
            .Take(count)
            .ToListAsync(cancellationToken);
    }

    /// <inheritdoc />
    public virtual async Task SaveAsync(ClockRuleSet policy, bool isNew, ClockPolicyVersion version, CancellationToken cancellationToken = default)
    {
        var context = await contextProvider.GetDbContextAsync();
        if (isNew)
        {
            context.Add(policy);
        }

        context.ClockPolicyVersions.Add(version);
        await context.SaveChangesAsync(cancellationToken);
        unitOfWorkManager.Forget(KeyOf((policy as SiteClockPolicy)?.SiteId, policy.SubjectType));
    }

    private string KeyOf(Guid? siteId, string subjectType) => $"service-desk.clock-policies/{currentTenant.Id}/{siteId}/{subjectType}";
}
