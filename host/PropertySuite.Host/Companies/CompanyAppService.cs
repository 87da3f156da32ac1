using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PropertySuite.Administration;
using PropertySuite.Identity;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.TenantManagement;
using Volo.Abp.Validation;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace PropertySuite.Host;

/// <summary>
/// Companies as tenants, with our rules: the first administrator's password obeys the password rules and has to be changed at the first
/// sign-in, the user name is the e-mail address unless another is given, and a company that has sites is not deleted.
/// </summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(ITenantAppService), typeof(TenantAppService), typeof(CompanyAppService))]
public class CompanyAppService : TenantAppService
{
    private readonly IdentityUserManager _users;
    private readonly IOptions<IdentityOptions> _identityOptions;
    private readonly IRepository<Site, Guid> _sites;
    private readonly IDataFilter _dataFilter;
    private readonly SignInNames _names;

    /// <summary>Takes what it needs from the container.</summary>
    public CompanyAppService(
        ITenantRepository tenantRepository,
        ITenantManager tenantManager,
        IDataSeeder dataSeeder,
        IDistributedEventBus distributedEventBus,
        IdentityUserManager users,
        IOptions<IdentityOptions> identityOptions,
        IRepository<Site, Guid> sites,
        IDataFilter dataFilter,
        SignInNames names)
        : base(tenantRepository, tenantManager, dataSeeder, distributedEventBus)
    {
        _users = users;
        _identityOptions = identityOptions;
        _sites = sites;
        _dataFilter = dataFilter;
        _names = names;
    }

    /// <inheritdoc />
    public override async Task<TenantDto> CreateAsync(TenantCreateDto input)
    {
        input.AdminUserName = string.IsNullOrWhiteSpace(input.AdminUserName) ? null : input.AdminUserName.Trim();
        await CheckPasswordAsync(input);
        await _names.TakeAsync(input.AdminUserName ?? input.AdminEmailAddress, input.AdminEmailAddress);
        return await base.CreateAsync(input);
    }

    /// <inheritdoc />
    public override async Task DeleteAsync(Guid id)
    {
        using (CurrentTenant.Change(id))
        using (_dataFilter.Disable<IHasSite>())
        {
            if (await _sites.AnyAsync())
            {
                throw new BusinessException(AdministrationErrorCodes.CompanyHasSites);
            }
        }

        await base.DeleteAsync(id);
    }

    /// <inheritdoc />
    /// <remarks>Names like "admin" would be ambiguous at sign-in as soon as a second company has one.</remarks>
    protected override DataSeedContext CreateSeedContext(Tenant tenant, TenantCreateDto input)
    {
        var context = base.CreateSeedContext(tenant, input).WithProperty(AdministratorSeedProperties.MustChangePassword, true);
        context["AdminUserName"] ??= input.AdminEmailAddress;
        return context;
    }

    private async Task CheckPasswordAsync(TenantCreateDto input)
    {
        await _identityOptions.SetAsync();
        var user = new IdentityUser(Guid.Empty, input.AdminUserName ?? input.AdminEmailAddress, input.AdminEmailAddress);
        var errors = new List<ValidationResult>();
        foreach (var validator in _users.PasswordValidators)
        {
            errors.AddRange((await validator.ValidateAsync(_users, user, input.AdminPassword)).Errors
                .Select(error => new ValidationResult(error.Description, [nameof(input.AdminPassword)])));
        }

        if (errors.Count > 0)
        {
            throw new AbpValidationException(errors);
        }
    }
}
