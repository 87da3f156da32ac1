namespace Volo.Abp.Identity;

/// <summary>What the identity seeder has created.</summary>
public class IdentityDataSeedResult
{
    /// <summary>Whether the administrator was missing.</summary>
    public bool CreatedAdminUser { get; set; }

    /// <summary>Whether the administrator's role was missing.</summary>
    public bool CreatedAdminRole { get; set; }
}
