using Microsoft.EntityFrameworkCore;
using PropertySuite.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Approvals;

/// <inheritdoc cref="IApprovalPolicyRepository" />
public class EfCoreApprovalPolicyRepository(IDbContextProvider<IApprovalsDbContext> contextProvider)
    : EfCoreRepository<IApprovalsDbContext, ApprovalPolicy, Guid>(contextProvider), IApprovalPolicyRepository
{
    /// <inheritdoc />
    public virtual async Task<Dictionary<string, ApprovalPolicyLevels>> GetLevelsAsync(
        Guid? siteId, string? kind = null, CancellationToken cancellationToken = default)
    {
        var token = GetCancellationToken(cancellationToken);
        var levels = await (await GetDbSetAsync())
            .WhereIf(kind is not null, policy => policy.Kind == kind)
            .ToDictionaryAsync(policy => policy.Kind, policy => new ApprovalPolicyLevels(policy, Own: null), token);
        if (siteId is not null)
        {
            var context = await GetDbContextAsync();
            foreach (var own in await context.SiteApprovalPolicies.Where(policy => policy.SiteId == siteId && (kind == null || policy.Kind == kind)).ToListAsync(token))
            {
                levels[own.Kind] = new ApprovalPolicyLevels(levels.GetValueOrDefault(own.Kind)?.Company, own);
            }
        }

        return levels;
    }

    /// <inheritdoc />
    public virtual async Task LockAsync(string kind, CancellationToken cancellationToken = default)
        => await (await GetDbContextAsync()).Database.LockAsync(
            $"approvals.policy/{CurrentTenant.Id:N}/{kind}", GetCancellationToken(cancellationToken));
}
