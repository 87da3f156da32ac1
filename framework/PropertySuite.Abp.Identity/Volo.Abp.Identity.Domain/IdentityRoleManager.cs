using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Services;
using Volo.Abp.Threading;

namespace Volo.Abp.Identity;

/// <summary>The rules of roles: unique names; static roles keep their name and stay.</summary>
public class IdentityRoleManager : RoleManager<IdentityRole>, IDomainService
{
    private readonly ICancellationTokenProvider _cancellationTokenProvider;

    /// <summary>Creates the manager.</summary>
    public IdentityRoleManager(
        IdentityRoleStore store,
        IEnumerable<IRoleValidator<IdentityRole>> roleValidators,
        ILookupNormalizer keyNormalizer,
        IdentityErrorDescriber errors,
        ILogger<IdentityRoleManager> logger,
        ICancellationTokenProvider cancellationTokenProvider)
        : base(store, roleValidators, keyNormalizer, errors, logger)
    {
        _cancellationTokenProvider = cancellationTokenProvider;
    }

    /// <inheritdoc />
    protected override CancellationToken CancellationToken => _cancellationTokenProvider.Token;

    /// <summary>The role of that id.</summary>
    /// <exception cref="EntityNotFoundException">There is none.</exception>
    public virtual async Task<IdentityRole> GetByIdAsync(Guid id) =>
        await Store.FindByIdAsync(id.ToString(), CancellationToken)
        ?? throw new EntityNotFoundException(typeof(IdentityRole), id);

    /// <inheritdoc />
    public override Task<IdentityResult> SetRoleNameAsync(IdentityRole role, string? name)
    {
        if (role.IsStatic && role.Name != name)
        {
            throw new BusinessException(IdentityErrorCodes.StaticRoleRenaming);
        }

        return base.SetRoleNameAsync(role, name);
    }

    /// <inheritdoc />
    public override Task<IdentityResult> DeleteAsync(IdentityRole role)
    {
        if (role.IsStatic)
        {
            throw new BusinessException(IdentityErrorCodes.StaticRoleDeletion);
        }

        return base.DeleteAsync(role);
    }
}
