using System.ComponentModel.DataAnnotations;
using PropertySuite.Paging;
using PropertySuite.Validation;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Administration;

/// <summary>A program that uses the API on its own behalf (接口客户端).</summary>
public class ApiClientListItemDto : AuditedEntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>The name by which the program asks for tokens; made by the server, unique in the installation.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>Name for people; stands as the actor of what the program does.</summary>
    public string Name { get; set; } = "";

    /// <summary>What the program is for and whom to call about it.</summary>
    public string? Description { get; set; }

    /// <summary>False stops the client and all its tokens at once.</summary>
    public bool IsActive { get; set; }

    /// <summary>UTC moment from which neither client nor tokens work; null for never.</summary>
    public DateTime? ExpiresAt { get; set; }

    /// <summary>Whether the client works in every site of the company.</summary>
    public bool CoversAllSites { get; set; }

    /// <summary>The sites of the client, when it does not cover all.</summary>
    public List<Guid> SiteIds { get; set; } = [];

    /// <summary>First characters of the secret in force.</summary>
    public string SecretPrefix { get; set; } = "";

    /// <summary>When the secret in force was given out, UTC.</summary>
    public DateTime SecretCreatedAt { get; set; }

    /// <summary>First characters of the old secret, while it still works.</summary>
    public string? OldSecretPrefix { get; set; }

    /// <summary>Until when the old secret works, UTC.</summary>
    public DateTime? OldSecretExpiresAt { get; set; }

    /// <summary>When the client last called, UTC, to the minute.</summary>
    public DateTime? LastUsedAt { get; set; }

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A client with what it may do.</summary>
public class ApiClientDto : ApiClientListItemDto
{
    /// <summary>Names of its permissions.</summary>
    public List<string> Permissions { get; set; } = [];
}

/// <summary>A client together with its secret, which is shown this once and cannot be read again.</summary>
public class ApiClientSecretDto
{
    /// <summary>The client.</summary>
    public ApiClientDto Client { get; set; } = new();

    /// <summary>The secret.</summary>
    public string ClientSecret { get; set; } = "";
}

/// <summary>What can be said of a client.</summary>
public abstract class ApiClientInputBase
{
    /// <inheritdoc cref="ApiClientListItemDto.Name" />
    [Required]
    [StringLength(ApiClientConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    /// <inheritdoc cref="ApiClientListItemDto.Description" />
    [StringLength(ApiClientConsts.MaxDescriptionLength)]
    public string? Description { get; set; }

    /// <inheritdoc cref="ApiClientListItemDto.ExpiresAt" />
    [PlausibleTime]
    public DateTime? ExpiresAt { get; set; }

    /// <inheritdoc cref="ApiClientListItemDto.CoversAllSites" />
    public bool CoversAllSites { get; set; }

    /// <inheritdoc cref="ApiClientListItemDto.SiteIds" />
    [MaxLength(ApiClientConsts.MaxSites)]
    public List<Guid> SiteIds { get; set; } = [];

    /// <summary>Names of the permissions; the caller must hold each that the client does not have yet.</summary>
    [MaxLength(ApiClientConsts.MaxPermissions)]
    public List<string> Permissions { get; set; } = [];
}

/// <summary>A new client.</summary>
public class CreateApiClientDto : ApiClientInputBase
{
    /// <summary>
    /// The browser's own name for this registration, a new one for each. Sent again, because the answer was lost, it answers with the client that was made
    /// and a new secret in place of the one that nobody has seen; once the client has been used, with other values, or by somebody else, it gives 409.
    /// </summary>
    public Guid? ClientKey { get; set; }
}

/// <summary>Changes of a client.</summary>
public class UpdateApiClientDto : ApiClientInputBase, IHasConcurrencyStamp
{
    /// <inheritdoc cref="ApiClientListItemDto.IsActive" />
    public bool IsActive { get; set; } = true;

    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>How a secret is replaced.</summary>
public class RotateApiClientSecretDto
{
    /// <summary>Hours for which the old secret still works, so that the program can be switched over without a break; 0 ends it now.</summary>
    [Range(0, ApiClientConsts.MaxOldSecretHours)]
    public int OldSecretHours { get; set; } = 24;
}

/// <summary>Which clients to list.</summary>
public class GetApiClientListInput : SortedPageInput
{
    /// <summary>Part of name or client id.</summary>
    [StringLength(ApiClientConsts.MaxNameLength)]
    public string? Filter { get; set; }

    /// <summary>Only those in use or only those switched off.</summary>
    public bool? IsActive { get; set; }
}

/// <summary>A token that a client has been given; the token itself is not stored.</summary>
public class ApiAccessTokenDto : EntityDto<Guid>
{
    /// <summary>When it was given out, UTC.</summary>
    public DateTime CreationTime { get; set; }

    /// <summary>When it ends, UTC.</summary>
    public DateTime ExpiresAt { get; set; }

    /// <summary>When it was revoked, UTC.</summary>
    public DateTime? RevokedAt { get; set; }

    /// <summary>Names of the permissions that it can be used for, at most.</summary>
    public List<string> Scopes { get; set; } = [];
}

/// <summary>Which tokens to list.</summary>
public class GetApiAccessTokensInput : PageInput
{
    /// <summary>Also those that have ended or were revoked.</summary>
    public bool IncludeEnded { get; set; }
}

/// <summary>A group of permissions that a client can be given.</summary>
public class GrantablePermissionGroupDto
{
    /// <summary>Name of the group.</summary>
    public string Name { get; set; } = "";

    /// <summary>Name for people, in the caller's language.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Its permissions, parents before their children.</summary>
    public List<GrantablePermissionDto> Permissions { get; set; } = [];
}

/// <summary>A permission that a client can be given.</summary>
public class GrantablePermissionDto
{
    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Name for people, in the caller's language.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>The permission that it is part of.</summary>
    public string? ParentName { get; set; }

    /// <summary>Whether the caller holds it and so can pass it on.</summary>
    public bool CanGrant { get; set; }
}
