using System.ComponentModel.DataAnnotations;

namespace Volo.Abp.PermissionManagement;

/// <summary>All permissions that can be granted to one holder.</summary>
public class GetPermissionListResultDto
{
    /// <summary>The holder's name.</summary>
    public string EntityDisplayName { get; set; } = string.Empty;

    /// <summary>The permissions, by group.</summary>
    public List<PermissionGroupDto> Groups { get; set; } = [];
}

/// <summary>A group of permissions.</summary>
public class PermissionGroupDto
{
    /// <summary>The group.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Its name in the caller's language.</summary>
    public string DisplayName { get; set; } = string.Empty;

    /// <summary>The name's key among the texts.</summary>
    public string? DisplayNameKey { get; set; }

    /// <summary>The texts that have the key.</summary>
    public string? DisplayNameResource { get; set; }

    /// <summary>The permissions, parents before children.</summary>
    public List<PermissionGrantInfoDto> Permissions { get; set; } = [];
}

/// <summary>A permission and whether the holder has it.</summary>
public class PermissionGrantInfoDto
{
    /// <summary>The permission.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Its name in the caller's language.</summary>
    public string DisplayName { get; set; } = string.Empty;

    /// <summary>The permission above it.</summary>
    public string? ParentName { get; set; }

    /// <summary>Whether the holder has it, in person or through a role.</summary>
    public bool IsGranted { get; set; }

    /// <summary>Kinds of holders that may have it; empty: all.</summary>
    public List<string> AllowedProviders { get; set; } = [];

    /// <summary>What grants it to the holder.</summary>
    public List<ProviderInfoDto> GrantedProviders { get; set; } = [];
}

/// <summary>Something that grants a permission.</summary>
public class ProviderInfoDto
{
    /// <summary>Kind: "R" role, "U" user.</summary>
    public string ProviderName { get; set; } = string.Empty;

    /// <summary>Role name or user id.</summary>
    public string ProviderKey { get; set; } = string.Empty;
}

/// <summary>Which permissions to grant and which to take away; those that are not named stay as they are.</summary>
public class UpdatePermissionsDto
{
    /// <summary>One entry a permission.</summary>
    [Required]
    public UpdatePermissionDto[] Permissions { get; set; } = [];
}

/// <summary>Whether to grant a permission.</summary>
public class UpdatePermissionDto
{
    /// <summary>The permission.</summary>
    [Required]
    public string Name { get; set; } = string.Empty;

    /// <summary>True grants it, false takes it away.</summary>
    public bool IsGranted { get; set; }
}
