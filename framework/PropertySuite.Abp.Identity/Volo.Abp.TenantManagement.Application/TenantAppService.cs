using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.MultiTenancy;
using Volo.Abp.TenantManagement.Localization;
using Volo.Abp.Uow;

namespace Volo.Abp.TenantManagement;

/// <inheritdoc cref="ITenantAppService" />
[Authorize(TenantManagementPermissions.Tenants.Default)]
public class TenantAppService : ApplicationService, ITenantAppService
{
    /// <summary>Creates the service.</summary>
    public TenantAppService(
        ITenantRepository tenantRepository,
        ITenantManager tenantManager,
        IDataSeeder dataSeeder,
        IDistributedEventBus distributedEventBus)
    {
        TenantRepository = tenantRepository;
        TenantManager = tenantManager;
        DataSeeder = dataSeeder;
        DistributedEventBus = distributedEventBus;
        LocalizationResource = typeof(AbpTenantManagementResource);
    }

    /// <summary>Stored tenants.</summary>
    protected ITenantRepository TenantRepository { get; }

    /// <summary>The rules of tenants.</summary>
    protected ITenantManager TenantManager { get; }

    /// <summary>Gives a tenant its first data.</summary>
    protected IDataSeeder DataSeeder { get; }

    /// <summary>Tells others.</summary>
    protected IDistributedEventBus DistributedEventBus { get; }

    /// <inheritdoc />
    public virtual async Task<TenantDto> GetAsync(Guid id) => ToDto(await TenantRepository.GetAsync(id));

    /// <inheritdoc />
    public virtual async Task<PagedResultDto<TenantDto>> GetListAsync(GetTenantsInput input)
    {
        var count = await TenantRepository.GetCountAsync(input.Filter);
        var tenants = await TenantRepository.GetListAsync(input.Sorting, input.MaxResultCount, input.SkipCount, input.Filter);
        return new PagedResultDto<TenantDto>(count, tenants.ConvertAll(ToDto));
    }

    /// <inheritdoc />
    /// <remarks>The tenant and everything that is seeded for it are one transaction: a tenant that is seen is complete.</remarks>
    [Authorize(TenantManagementPermissions.Tenants.Create)]
    [UnitOfWork(isTransactional: true)]
    public virtual async Task<TenantDto> CreateAsync(TenantCreateDto input)
    {
        var tenant = await TenantManager.CreateAsync(input.Name.Trim());
        await TenantRepository.InsertAsync(tenant, autoSave: true);
        await DistributedEventBus.PublishAsync(new TenantCreatedEto
        {
            Id = tenant.Id,
            Name = tenant.Name,
            Properties = { ["AdminEmail"] = input.AdminEmailAddress },
        });

        using (CurrentTenant.Change(tenant.Id, tenant.Name))
        {
            await DataSeeder.SeedAsync(CreateSeedContext(tenant, input));
        }

        return ToDto(tenant);
    }

    /// <inheritdoc />
    [Authorize(TenantManagementPermissions.Tenants.Update)]
    public virtual async Task<TenantDto> UpdateAsync(Guid id, TenantUpdateDto input)
    {
        var tenant = await TenantRepository.GetAsync(id);
        await TenantManager.ChangeNameAsync(tenant, input.Name.Trim());
        tenant.SetConcurrencyStampIfNotNull(input.ConcurrencyStamp);
        await TenantRepository.UpdateAsync(tenant, autoSave: true);
        return ToDto(tenant);
    }

    /// <inheritdoc />
    [Authorize(TenantManagementPermissions.Tenants.Delete)]
    public virtual async Task DeleteAsync(Guid id)
    {
        if (await TenantRepository.FindAsync(id) is { } tenant)
        {
            await TenantRepository.DeleteAsync(tenant, autoSave: true);
        }
    }

    /// <summary>What the seed contributors are told of the new tenant.</summary>
    protected virtual DataSeedContext CreateSeedContext(Tenant tenant, TenantCreateDto input) =>
        new DataSeedContext(tenant.Id)
            .WithProperty("AdminEmail", input.AdminEmailAddress)
            .WithProperty("AdminPassword", input.AdminPassword)
            .WithProperty("AdminUserName", input.AdminUserName.IsNullOrWhiteSpace() ? null : input.AdminUserName!.Trim());

    private static TenantDto ToDto(Tenant tenant) => new()
    {
        Id = tenant.Id,
        Name = tenant.Name,
        ConcurrencyStamp = tenant.ConcurrencyStamp,
        CreationTime = tenant.CreationTime,
    };
}
