using Microsoft.EntityFrameworkCore;
using PropertySuite.ServiceDesk;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Identity;
using Volo.Abp.Identity.EntityFrameworkCore;

namespace PropertySuite.Administration;

/// <inheritdoc cref="ISignInReader" />
public class EfCoreSignInReader(IDbContextProvider<IIdentityDbContext> dbContextProvider) : ISignInReader, ITransientDependency
{
    /// <inheritdoc />
    public async Task<List<IdentitySecurityLog>> GetPageAsync(
        SignInFilter filter, Guid? userId, KeysetCursor? after, int count, CancellationToken cancellationToken = default)
    {
        var entries = Filter((await dbContextProvider.GetDbContextAsync()).SecurityLogs.AsNoTracking(), filter, userId);
        if (after is not null)
        {
            entries = entries.Where(entry => entry.CreationTime <= after.Time
                && (entry.CreationTime < after.Time || entry.Id.CompareTo(after.Id) < 0));
        }

        return await entries
            .OrderByDescending(entry => entry.CreationTime)
            .ThenByDescending(entry => entry.Id)
            .Take(count)
            .ToListAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<int> CountUpToAsync(SignInFilter filter, Guid? userId, int limit, CancellationToken cancellationToken = default) =>
        await Filter((await dbContextProvider.GetDbContextAsync()).SecurityLogs, filter, userId).Take(limit).CountAsync(cancellationToken);

    private static IQueryable<IdentitySecurityLog> Filter(IQueryable<IdentitySecurityLog> entries, SignInFilter filter, Guid? userId)
    {
        var address = filter.ClientIpAddress?.Trim();
        return entries
            .WhereIf(userId is not null, entry => entry.UserId == userId)
            .WhereIf(filter.From is not null, entry => entry.CreationTime >= filter.From)
            .WhereIf(filter.Before is not null, entry => entry.CreationTime < filter.Before)
            .WhereIf(!filter.UserName.IsNullOrWhiteSpace(), entry => entry.UserName == filter.UserName!.Trim())
            .WhereIf(filter.Actions.Count > 0, entry => filter.Actions.Contains(entry.Action!))
            .WhereIf(!string.IsNullOrEmpty(address), entry => entry.ClientIpAddress!.StartsWith(address!));
    }
}
