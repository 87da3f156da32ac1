namespace Volo.Abp.Identity;

/// <summary>Creates the first role and user of a tenant or the host.</summary>
public interface IIdentityDataSeeder
{
    /// <summary>Creates role "admin" and the user that has it, where they are missing.</summary>
    Task<IdentityDataSeedResult> SeedAsync(
        string adminEmail, string adminPassword, Guid? tenantId = null, string? adminUserName = null);
}
