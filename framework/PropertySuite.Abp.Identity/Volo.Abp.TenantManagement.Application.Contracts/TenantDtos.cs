using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.TenantManagement;

/// <summary>A tenant as administrators of the host see it.</summary>
public class TenantDto : ExtensibleEntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>The unique name.</summary>
    public string Name { get; set; } = string.Empty;

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = string.Empty;

    /// <summary>When it was created. ABP does not send this.</summary>
    public DateTime CreationTime { get; set; }
}

/// <summary>What is typed both for a new and for an existing tenant.</summary>
public abstract class TenantCreateOrUpdateDtoBase
{
    /// <summary>The unique name.</summary>
    [Required]
    [StringLength(TenantConsts.MaxNameLength)]
    public string Name { get; set; } = string.Empty;
}

/// <summary>A new tenant with its first administrator.</summary>
public class TenantCreateDto : TenantCreateOrUpdateDtoBase
{
    /// <summary>The administrator's e-mail address.</summary>
    [Required]
    [EmailAddress]
    [StringLength(256)]
    public string AdminEmailAddress { get; set; } = string.Empty;

    /// <summary>The administrator's first password.</summary>
    [Required]
    [StringLength(128)]
    [DataType(DataType.Password)]
    public string AdminPassword { get; set; } = string.Empty;

    /// <summary>The administrator's user name. ABP does not have this.</summary>
    [StringLength(256)]
    public string? AdminUserName { get; set; }
}

/// <summary>New values of a tenant.</summary>
public class TenantUpdateDto : TenantCreateOrUpdateDtoBase, IHasConcurrencyStamp
{
    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = string.Empty;
}

/// <summary>Which tenants to list.</summary>
public class GetTenantsInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the name.</summary>
    [StringLength(TenantConsts.MaxNameLength)]
    public string? Filter { get; set; }
}
