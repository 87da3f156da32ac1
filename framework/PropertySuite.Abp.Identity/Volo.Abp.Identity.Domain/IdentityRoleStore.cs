using Microsoft.AspNetCore.Identity;
using PropertySuite.Abp.Data;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Identity;

/// <summary>Gives ASP.NET Core Identity its roles from our repository.</summary>
public class IdentityRoleStore : IRoleStore<IdentityRole>, ITransientDependency
{
    private readonly IdentityErrorDescriber _errors;

    /// <summary>Creates the store.</summary>
    public IdentityRoleStore(IIdentityRoleRepository roleRepository, IdentityErrorDescriber errors)
    {
        RoleRepository = roleRepository;
        _errors = errors;
    }

    /// <summary>Whether changes go to the database at once, so that conflicts are seen here and not when the unit of work ends.</summary>
    public bool AutoSaveChanges { get; set; } = true;

    /// <summary>Stored roles.</summary>
    protected IIdentityRoleRepository RoleRepository { get; }

    /// <inheritdoc />
    public virtual async Task<IdentityResult> CreateAsync(IdentityRole role, CancellationToken cancellationToken)
    {
        try
        {
            await RoleRepository.InsertAsync(role, AutoSaveChanges, cancellationToken);
        }
        catch (UniqueConstraintException)
        {
            return IdentityResult.Failed(_errors.DuplicateRoleName(role.Name));
        }

        return IdentityResult.Success;
    }

    /// <inheritdoc />
    public virtual async Task<IdentityResult> UpdateAsync(IdentityRole role, CancellationToken cancellationToken)
    {
        try
        {
            await RoleRepository.UpdateAsync(role, AutoSaveChanges, cancellationToken);
        }
        catch (UniqueConstraintException)
        {
            return IdentityResult.Failed(_errors.DuplicateRoleName(role.Name));
        }
        catch (AbpDbConcurrencyException)
        {
            return IdentityResult.Failed(_errors.ConcurrencyFailure());
        }

        return IdentityResult.Success;
    }

    /// <inheritdoc />
    public virtual async Task<IdentityResult> DeleteAsync(IdentityRole role, CancellationToken cancellationToken)
    {
        try
        {
            await RoleRepository.DeleteAsync(role, AutoSaveChanges, cancellationToken);
        }
        catch (AbpDbConcurrencyException)
        {
            return IdentityResult.Failed(_errors.ConcurrencyFailure());
        }

        return IdentityResult.Success;
    }

    /// <inheritdoc />
    public virtual Task<string> GetRoleIdAsync(IdentityRole role, CancellationToken cancellationToken) =>
        Task.FromResult(role.Id.ToString());

    /// <inheritdoc />
    public virtual Task<string?> GetRoleNameAsync(IdentityRole role, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(role.Name);

    /// <inheritdoc />
    public virtual Task SetRoleNameAsync(IdentityRole role, string? roleName, CancellationToken cancellationToken)
    {
        role.ChangeName(Check.NotNullOrWhiteSpace(roleName, nameof(roleName)));
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public virtual Task<string?> GetNormalizedRoleNameAsync(IdentityRole role, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(role.NormalizedName);

    /// <inheritdoc />
    public virtual Task SetNormalizedRoleNameAsync(IdentityRole role, string? normalizedName, CancellationToken cancellationToken)
    {
        role.NormalizedName = normalizedName ?? string.Empty;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public virtual async Task<IdentityRole?> FindByIdAsync(string roleId, CancellationToken cancellationToken) =>
        Guid.TryParse(roleId, out var id) ? await RoleRepository.FindAsync(id, includeDetails: true, cancellationToken) : null;

    /// <inheritdoc />
    public virtual Task<IdentityRole?> FindByNameAsync(string normalizedRoleName, CancellationToken cancellationToken) =>
        RoleRepository.FindByNormalizedNameAsync(normalizedRoleName, includeDetails: true, cancellationToken);

    /// <inheritdoc />
    public void Dispose() => GC.SuppressFinalize(this);
}
