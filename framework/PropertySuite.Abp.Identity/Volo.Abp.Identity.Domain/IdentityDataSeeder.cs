using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace Volo.Abp.Identity;

/// <inheritdoc cref="IIdentityDataSeeder" />
public class IdentityDataSeeder : IIdentityDataSeeder, ITransientDependency
{
    private const string AdminRoleName = "admin";

    private readonly IGuidGenerator _guidGenerator;
    private readonly IIdentityRoleRepository _roleRepository;
    private readonly IIdentityUserRepository _userRepository;
    private readonly ILookupNormalizer _normalizer;
    private readonly IdentityUserManager _userManager;
    private readonly IdentityRoleManager _roleManager;
    private readonly ICurrentTenant _currentTenant;
    private readonly IOptions<IdentityOptions> _identityOptions;

    /// <summary>Creates the seeder.</summary>
    public IdentityDataSeeder(
        IGuidGenerator guidGenerator,
        IIdentityRoleRepository roleRepository,
        IIdentityUserRepository userRepository,
        ILookupNormalizer normalizer,
        IdentityUserManager userManager,
        IdentityRoleManager roleManager,
        ICurrentTenant currentTenant,
        IOptions<IdentityOptions> identityOptions)
    {
        _guidGenerator = guidGenerator;
        _roleRepository = roleRepository;
        _userRepository = userRepository;
        _normalizer = normalizer;
        _userManager = userManager;
        _roleManager = roleManager;
        _currentTenant = currentTenant;
        _identityOptions = identityOptions;
    }

    /// <inheritdoc />
    [UnitOfWork]
    public virtual async Task<IdentityDataSeedResult> SeedAsync(
        string adminEmail, string adminPassword, Guid? tenantId = null, string? adminUserName = null)
    {
        Check.NotNullOrWhiteSpace(adminEmail, nameof(adminEmail));
        Check.NotNullOrWhiteSpace(adminPassword, nameof(adminPassword));
        adminUserName ??= IdentityDataSeedContributor.AdminUserNameDefaultValue;

        using (_currentTenant.Change(tenantId))
        {
            await _identityOptions.SetAsync();
            var result = new IdentityDataSeedResult();

            if (await _userRepository.FindByNormalizedUserNameAsync(_normalizer.NormalizeName(adminUserName)) is not null)
            {
                return result;
            }

            var adminUser = new IdentityUser(_guidGenerator.Create(), adminUserName, adminEmail, tenantId) { Name = adminUserName };
            (await _userManager.CreateAsync(adminUser, adminPassword, validatePassword: false)).CheckErrors();
            result.CreatedAdminUser = true;

            var adminRole = await _roleRepository.FindByNormalizedNameAsync(_normalizer.NormalizeName(AdminRoleName));
            if (adminRole is null)
            {
                adminRole = new IdentityRole(_guidGenerator.Create(), AdminRoleName, tenantId) { IsStatic = true, IsPublic = true };
                (await _roleManager.CreateAsync(adminRole)).CheckErrors();
                result.CreatedAdminRole = true;
            }

            (await _userManager.AddToRoleAsync(adminUser, AdminRoleName)).CheckErrors();
            return result;
        }
    }
}
