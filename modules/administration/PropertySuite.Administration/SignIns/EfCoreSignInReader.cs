using Microsoft.EntityFrameworkCore;
using PropertySuite.Paging;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Identity;
using Volo.Abp.Identity.EntityFrameworkCore;

namespace PropertySuite.Administration;

/// <inheritdoc cref="ISignInReader" />
public class EfCoreSignInReader(IDbContextProvider<IIdentityDbContext> dbContextProvider) : ISignInReader, ITransientDependency
{
    private static readonly ListOrder<IdentitySecurityLog> Order = new ListOrder<IdentitySecurityLog>(entry => entry.Id, "creationTime desc")
        .Add("creationTime", entry => entry.CreationTime);

    /// <inheritdoc />
    public async Task<Page<IdentitySecurityLog>> GetPageAsync(
        SignInFilter filter, Guid? userId, PageRequest request, CancellationToken cancellationToken = default) =>
        await Order.GetPageAsync(
            Filter((await dbContextProvider.GetDbContextAsync()).SecurityLogs.AsNoTracking(), filter, userId), request, cancellationToken);

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
