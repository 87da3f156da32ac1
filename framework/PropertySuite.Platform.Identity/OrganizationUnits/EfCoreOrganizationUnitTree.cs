using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Identity;
using Volo.Abp.Identity.EntityFrameworkCore;

namespace PropertySuite.Identity;

/// <inheritdoc cref="IOrganizationUnitTree" />
public class EfCoreOrganizationUnitTree : IOrganizationUnitTree, ITransientDependency
{
    private readonly IDbContextProvider<IIdentityDbContext> _dbContextProvider;
    private readonly IIdentityLock _lock;

    /// <summary>Creates the service.</summary>
    public EfCoreOrganizationUnitTree(IDbContextProvider<IIdentityDbContext> dbContextProvider, IIdentityLock identityLock)
    {
        _dbContextProvider = dbContextProvider;
        _lock = identityLock;
    }

    /// <inheritdoc />
    public Task LockAsync() => _lock.TakeAsync("organization-units");

    /// <inheritdoc />
    /// <remarks>Only ABP's own manager may set these two.</remarks>
    public async Task PlaceAsync(OrganizationUnit unit, Guid? parentId, string code)
    {
        var entry = (await _dbContextProvider.GetDbContextAsync()).Entry(unit);
        entry.Property(placed => placed.ParentId).CurrentValue = parentId;
        entry.Property(placed => placed.Code).CurrentValue = code;
    }

    /// <inheritdoc />
    public async Task MoveBelowAsync(string oldCode, string newCode) =>
        await (await _dbContextProvider.GetDbContextAsync()).OrganizationUnits
            .Where(unit => unit.Code.StartsWith(oldCode + "."))
            .ExecuteUpdateAsync(update => update.SetProperty(unit => unit.Code, unit => newCode + unit.Code.Substring(oldCode.Length)));

    /// <inheritdoc />
    public async Task<int> GetDeepestCodeLengthAsync(string code) =>
        await (await _dbContextProvider.GetDbContextAsync()).OrganizationUnits
            .Where(unit => unit.Code == code || unit.Code.StartsWith(code + "."))
            .MaxAsync(unit => unit.Code.Length);
}
