using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Identity.EntityFrameworkCore;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace PropertySuite.Identity;

/// <inheritdoc cref="ISignInUserRepository" />
public class EfCoreSignInUserRepository : ISignInUserRepository, ITransientDependency
{
    private readonly IDbContextProvider<IIdentityDbContext> _dbContextProvider;

    /// <summary>Creates the repository.</summary>
    public EfCoreSignInUserRepository(IDbContextProvider<IIdentityDbContext> dbContextProvider)
    {
        _dbContextProvider = dbContextProvider;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<SignInCandidate>> FindCandidatesAsync(string normalizedName, string normalizedEmail)
    {
        var users = (await _dbContextProvider.GetDbContextAsync()).Users;
        var found = await users
            .Where(user => user.NormalizedUserName == normalizedName || user.NormalizedEmail == normalizedEmail)
            .Select(user => new { user.Id, user.TenantId, IsByName = user.NormalizedUserName == normalizedName })
            .ToListAsync();
        var byName = found.Where(user => user.IsByName).ToList();
        return [.. (byName.Count > 0 ? byName : found).Select(user => new SignInCandidate(user.Id, user.TenantId))];
    }

    /// <inheritdoc />
    public async Task<string?> FindUserNameAsync(string normalizedEmail)
    {
        var found = await (await _dbContextProvider.GetDbContextAsync()).Users
            .Where(user => user.NormalizedEmail == normalizedEmail)
            .Select(user => user.NormalizedUserName)
            .Take(2)
            .ToListAsync();
        return found.Count == 1 ? found[0] : null;
    }

    /// <inheritdoc />
    public async Task<bool> IsTakenAsync(string normalizedText, Guid? exceptUserId) =>
        await (await _dbContextProvider.GetDbContextAsync()).Users.AnyAsync(
            user => user.Id != exceptUserId && (user.NormalizedUserName == normalizedText || user.NormalizedEmail == normalizedText));

    /// <inheritdoc />
    public async Task LockAsync(Guid userId)
    {
        var dbContext = await _dbContextProvider.GetDbContextAsync();
        var entityType = dbContext.Set<IdentityUser>().EntityType;
        var names = dbContext.Database.GetService<ISqlGenerationHelper>();
        var table = names.DelimitIdentifier(entityType.GetTableName()!, entityType.GetSchema());
        var key = names.DelimitIdentifier(entityType.FindProperty(nameof(IdentityUser.Id))!.GetColumnName());
        var sql = $"SELECT 1 FROM {table} WHERE {key} = {{0}} FOR UPDATE";
        await dbContext.Database.ExecuteSqlRawAsync(sql, userId);
    }
}
