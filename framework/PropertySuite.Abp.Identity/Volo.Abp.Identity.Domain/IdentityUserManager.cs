using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Services;
using Volo.Abp.Threading;

namespace Volo.Abp.Identity;

/// <summary>The rules of users: unique names and addresses, passwords, lockout, roles.</summary>
public class IdentityUserManager : UserManager<IdentityUser>, IDomainService
{
    private readonly ICancellationTokenProvider _cancellationTokenProvider;
    private readonly TimeProvider _timeProvider;

    /// <summary>Creates the manager.</summary>
    public IdentityUserManager(
        IdentityUserStore store,
        IIdentityRoleRepository roleRepository,
        IIdentityUserRepository userRepository,
        IOptions<IdentityOptions> optionsAccessor,
        IPasswordHasher<IdentityUser> passwordHasher,
        IEnumerable<IUserValidator<IdentityUser>> userValidators,
        IEnumerable<IPasswordValidator<IdentityUser>> passwordValidators,
        ILookupNormalizer keyNormalizer,
        IdentityErrorDescriber errors,
        IServiceProvider services,
        ILogger<IdentityUserManager> logger,
        ICancellationTokenProvider cancellationTokenProvider,
        TimeProvider timeProvider)
        : base(store, optionsAccessor, passwordHasher, userValidators, passwordValidators, keyNormalizer, errors, services, logger)
    {
        RoleRepository = roleRepository;
        UserRepository = userRepository;
        _cancellationTokenProvider = cancellationTokenProvider;
        _timeProvider = timeProvider;
    }

    /// <summary>Stored roles.</summary>
    protected IIdentityRoleRepository RoleRepository { get; }

    /// <summary>Stored users.</summary>
    protected IIdentityUserRepository UserRepository { get; }

    /// <inheritdoc />
    protected override CancellationToken CancellationToken => _cancellationTokenProvider.Token;

    /// <summary>The user of that id.</summary>
    /// <exception cref="EntityNotFoundException">There is none.</exception>
    public virtual async Task<IdentityUser> GetByIdAsync(Guid id) =>
        await Store.FindByIdAsync(id.ToString(), CancellationToken)
        ?? throw new EntityNotFoundException(typeof(IdentityUser), id);

    /// <summary>Stores a new user with a password, checked by the password rules unless <paramref name="validatePassword"/> is false.</summary>
    public virtual async Task<IdentityResult> CreateAsync(IdentityUser user, string password, bool validatePassword)
    {
        var result = await UpdatePasswordHash(user, password, validatePassword);
        return result.Succeeded ? await CreateAsync(user) : result;
    }

    /// <summary>Gives the user exactly the named roles.</summary>
    public virtual async Task<IdentityResult> SetRolesAsync(IdentityUser user, IEnumerable<string> roleNames)
    {
        Check.NotNull(user, nameof(user));
        Check.NotNull(roleNames, nameof(roleNames));

        var wanted = roleNames.Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var current = await GetRolesAsync(user);
        var result = await RemoveFromRolesAsync(user, current.Except(wanted, StringComparer.OrdinalIgnoreCase));
        return result.Succeeded
            ? await AddToRolesAsync(user, wanted.Except(current, StringComparer.OrdinalIgnoreCase))
            : result;
    }

    /// <summary>Gives the user the roles that every new user gets.</summary>
    public virtual async Task<IdentityResult> AddDefaultRolesAsync(IdentityUser user)
    {
        foreach (var role in await RoleRepository.GetDefaultOnesAsync(cancellationToken: CancellationToken))
        {
            user.AddRole(role.Id);
        }

        return await UpdateUserAsync(user);
    }

    /// <inheritdoc />
    protected override async Task<IdentityResult> UpdatePasswordHash(IdentityUser user, string newPassword, bool validatePassword)
    {
        var result = await base.UpdatePasswordHash(user, newPassword, validatePassword);
        if (result.Succeeded)
        {
            user.SetLastPasswordChangeTime(_timeProvider.GetUtcNow());
            user.SetShouldChangePasswordOnNextLogin(false);
        }

        return result;
    }
}
