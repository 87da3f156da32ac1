using Microsoft.EntityFrameworkCore;
using PropertySuite.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;
using Volo.Abp.Identity;

namespace PropertySuite.Administration;

/// <summary>Maps this module to its tables.</summary>
public static class AdministrationDbContextModelCreatingExtensions
{
    private const int HashLength = 64;

    /// <summary>Adds this module's tables to a model, and the indexes that its lists need on ABP's tables.</summary>
    public static void ConfigureAdministration(this ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<ApiClient>(client =>
        {
            client.ToTable("api_clients", AdministrationDbProperties.DbSchema);
            client.ConfigureByConvention();
            client.Property(c => c.ClientId).HasMaxLength(ApiClientConsts.MaxClientIdLength).IsRequired();
            client.Property(c => c.Name).HasMaxLength(ApiClientConsts.MaxNameLength).UseCollation(Collations.Pinyin).IsRequired();
            client.Property(c => c.Description).HasMaxLength(ApiClientConsts.MaxDescriptionLength);
            client.Property(c => c.SecretHash).HasMaxLength(HashLength).IsRequired();
            client.Property(c => c.SecretPrefix).HasMaxLength(ApiClientConsts.SecretPrefixLength).IsRequired();
            client.Property(c => c.OldSecretHash).HasMaxLength(HashLength);
            client.Property(c => c.OldSecretPrefix).HasMaxLength(ApiClientConsts.SecretPrefixLength);
            client.HasIndex(c => c.ClientId).IsUnique();
            client.HasClientRequest();
            client.HasIndex(c => new { c.TenantId, c.CreationTime, c.Id });
            client.HasIndex(c => new { c.TenantId, c.Name, c.Id });
        });
        modelBuilder.Entity<ApiAccessToken>(token =>
        {
            token.ToTable("api_access_tokens", AdministrationDbProperties.DbSchema);
            token.ConfigureByConvention();
            token.Property(t => t.Hash).HasMaxLength(HashLength).IsRequired();
            token.HasOne<ApiClient>().WithMany().HasForeignKey(t => t.ApiClientId).OnDelete(DeleteBehavior.Cascade);
            token.HasIndex(t => t.Hash).IsUnique();
            token.HasIndex(t => new { t.ApiClientId, t.CreationTime, t.Id });
            token.HasIndex(t => t.ExpiresAt);
        });
        modelBuilder.Entity<RoleSeed>(seed =>
        {
            seed.ToTable("role_seeds", AdministrationDbProperties.DbSchema);
            seed.ConfigureByConvention();
            seed.Property(s => s.RoleName).HasMaxLength(StandardRoles.MaxNameLength).IsRequired();
            seed.HasIndex(s => new { s.TenantId, s.RoleName }).IsUnique();
        });
        if (modelBuilder.Model.FindEntityType(typeof(IdentitySecurityLog)) is not null)
        {
            modelBuilder.Entity<IdentitySecurityLog>().HasIndex(entry => new { entry.TenantId, entry.CreationTime, entry.Id });
        }

        if (modelBuilder.Model.FindEntityType(typeof(IdentityUser)) is not null)
        {
            modelBuilder.Entity<IdentityUser>().Property(user => user.Name).UseCollation(Collations.Pinyin);
            modelBuilder.Entity<IdentityUser>().HasIndex(user => new { user.TenantId, user.UserName, user.Id });
            modelBuilder.Entity<IdentityUser>().HasIndex(user => new { user.TenantId, user.Name, user.Id });
        }
    }
}
