namespace Volo.Abp.Identity;

/// <summary>A role has been renamed.</summary>
public class IdentityRoleNameChangedEvent
{
    /// <summary>The role under its new name.</summary>
    public required IdentityRole IdentityRole { get; set; }

    /// <summary>The name until now.</summary>
    public required string OldName { get; set; }
}
