using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <summary>Tables of users and roles.</summary>
public static class IdentityDbContextModelBuilderExtensions
{
    /// <summary>Maps users, roles and organization units to ABP's tables. The two unique indexes are ours.</summary>
    public static void ConfigureIdentity(this ModelBuilder builder)
    {
        Check.NotNull(builder, nameof(builder));
        var prefix = AbpIdentityDbProperties.DbTablePrefix;
        var schema = AbpIdentityDbProperties.DbSchema;

        builder.Entity<IdentityUser>(b =>
        {
            b.ToTable(prefix + "Users", schema);
            b.ConfigureByConvention();
            b.Property(u => u.UserName).IsRequired().HasMaxLength(IdentityUserConsts.MaxUserNameLength);
            b.Property(u => u.NormalizedUserName).IsRequired().HasMaxLength(IdentityUserConsts.MaxNormalizedUserNameLength);
            b.Property(u => u.Name).HasMaxLength(IdentityUserConsts.MaxNameLength);
            b.Property(u => u.Surname).HasMaxLength(IdentityUserConsts.MaxSurnameLength);
            b.Property(u => u.Email).IsRequired().HasMaxLength(IdentityUserConsts.MaxEmailLength);
            b.Property(u => u.NormalizedEmail).IsRequired().HasMaxLength(IdentityUserConsts.MaxNormalizedEmailLength);
            b.Property(u => u.EmailConfirmed).HasDefaultValue(false);
            b.Property(u => u.PasswordHash).HasMaxLength(IdentityUserConsts.MaxPasswordHashLength);
            b.Property(u => u.SecurityStamp).IsRequired().HasMaxLength(IdentityUserConsts.MaxSecurityStampLength);
            b.Property(u => u.IsExternal).IsRequired().HasDefaultValue(false);
            b.Property(u => u.PhoneNumber).HasMaxLength(IdentityUserConsts.MaxPhoneNumberLength);
            b.Property(u => u.PhoneNumberConfirmed).HasDefaultValue(false);
            b.Property(u => u.TwoFactorEnabled).HasDefaultValue(false);
            b.Property(u => u.LockoutEnabled).HasDefaultValue(false);
            b.Property(u => u.AccessFailedCount).HasDefaultValue(0);
            b.Property(u => u.Leaved).HasDefaultValue(false);
            b.HasMany(u => u.Roles).WithOne().HasForeignKey(given => given.UserId).IsRequired();
            b.HasMany(u => u.Tokens).WithOne().HasForeignKey(token => token.UserId).IsRequired();
            b.HasMany(u => u.OrganizationUnits).WithOne().HasForeignKey(membership => membership.UserId).IsRequired();
            b.HasIndex(u => u.UserName);
            b.HasIndex(u => u.NormalizedUserName);
            b.HasIndex(u => new { u.TenantId, u.NormalizedUserName })
                .IsUnique().AreNullsDistinct(false).HasFilter("\"IsDeleted\" = FALSE");
            b.HasIndex(u => u.Email);
            b.HasIndex(u => u.NormalizedEmail);
        });

        builder.Entity<IdentityUserRole>(b =>
        {
            b.ToTable(prefix + "UserRoles", schema);
            b.ConfigureByConvention();
            b.HasKey(given => new { given.UserId, given.RoleId });
            b.HasOne<IdentityRole>().WithMany().HasForeignKey(given => given.RoleId).IsRequired();
            b.HasIndex(given => new { given.RoleId, given.UserId });
        });

        builder.Entity<IdentityRole>(b =>
        {
            b.ToTable(prefix + "Roles", schema);
            b.ConfigureByConvention();
            b.Property(r => r.Name).IsRequired().HasMaxLength(IdentityRoleConsts.MaxNameLength);
            b.Property(r => r.NormalizedName).IsRequired().HasMaxLength(IdentityRoleConsts.MaxNormalizedNameLength);
            b.Property(r => r.IsDefault).HasColumnName("IsDefault");
            b.Property(r => r.IsStatic).HasColumnName("IsStatic");
            b.Property(r => r.IsPublic).HasColumnName("IsPublic");
            b.HasIndex(r => r.NormalizedName);
            b.HasIndex(r => new { r.TenantId, r.NormalizedName }).IsUnique().AreNullsDistinct(false);
        });

        builder.Entity<IdentityUserToken>(b =>
        {
            b.ToTable(prefix + "UserTokens", schema);
            b.ConfigureByConvention();
            b.HasKey(token => new { token.UserId, token.LoginProvider, token.Name });
            b.Property(token => token.LoginProvider).HasMaxLength(IdentityUserTokenConsts.MaxLoginProviderLength).IsRequired();
            b.Property(token => token.Name).HasMaxLength(IdentityUserTokenConsts.MaxNameLength).IsRequired();
        });

        ConfigureOrganizationUnits(builder, prefix, schema);
    }

    private static void ConfigureOrganizationUnits(ModelBuilder builder, string prefix, string? schema)
    {
        builder.Entity<OrganizationUnit>(b =>
        {
            b.ToTable(prefix + "OrganizationUnits", schema);
            b.ConfigureByConvention();
            b.Property(unit => unit.Code).IsRequired().HasMaxLength(OrganizationUnitConsts.MaxCodeLength);
            b.Property(unit => unit.DisplayName).IsRequired().HasMaxLength(OrganizationUnitConsts.MaxDisplayNameLength);
            b.HasMany<OrganizationUnit>().WithOne().HasForeignKey(unit => unit.ParentId);
            b.HasMany(unit => unit.Roles).WithOne().HasForeignKey(given => given.OrganizationUnitId).IsRequired();
            b.HasIndex(unit => unit.Code);
        });

        builder.Entity<OrganizationUnitRole>(b =>
        {
            b.ToTable(prefix + "OrganizationUnitRoles", schema);
            b.ConfigureByConvention();
            b.HasKey(given => new { given.OrganizationUnitId, given.RoleId });
            b.HasOne<IdentityRole>().WithMany().HasForeignKey(given => given.RoleId).IsRequired();
            b.HasIndex(given => new { given.RoleId, given.OrganizationUnitId });
        });

        builder.Entity<IdentityUserOrganizationUnit>(b =>
        {
            b.ToTable(prefix + "UserOrganizationUnits", schema);
            b.ConfigureByConvention();
            b.HasKey(membership => new { membership.OrganizationUnitId, membership.UserId });
            b.HasOne<OrganizationUnit>().WithMany().HasForeignKey(membership => membership.OrganizationUnitId).IsRequired();
            b.HasIndex(membership => new { membership.UserId, membership.OrganizationUnitId });
        });

        builder.Entity<IdentitySecurityLog>(b =>
        {
            b.ToTable(prefix + "SecurityLogs", schema);
            b.ConfigureByConvention();
            b.Property(x => x.TenantName).HasMaxLength(IdentitySecurityLogConsts.MaxTenantNameLength);
            b.Property(x => x.ApplicationName).HasMaxLength(IdentitySecurityLogConsts.MaxApplicationNameLength);
            b.Property(x => x.Identity).HasMaxLength(IdentitySecurityLogConsts.MaxIdentityLength);
            b.Property(x => x.Action).HasMaxLength(IdentitySecurityLogConsts.MaxActionLength);
            b.Property(x => x.UserName).HasMaxLength(IdentitySecurityLogConsts.MaxUserNameLength);
            b.Property(x => x.ClientIpAddress).HasMaxLength(IdentitySecurityLogConsts.MaxClientIpAddressLength);
            b.Property(x => x.ClientId).HasMaxLength(IdentitySecurityLogConsts.MaxClientIdLength);
            b.Property(x => x.CorrelationId).HasMaxLength(IdentitySecurityLogConsts.MaxCorrelationIdLength);
            b.Property(x => x.BrowserInfo).HasMaxLength(IdentitySecurityLogConsts.MaxBrowserInfoLength);
            b.HasIndex(x => new { x.TenantId, x.ApplicationName });
            b.HasIndex(x => new { x.TenantId, x.Identity });
            b.HasIndex(x => new { x.TenantId, x.Action });
            b.HasIndex(x => new { x.TenantId, x.UserId });
        });

        builder.Entity<IdentitySession>(b =>
        {
            b.ToTable(prefix + "Sessions", schema);
            b.ConfigureByConvention();
            b.Property(x => x.SessionId).HasMaxLength(IdentitySessionConsts.MaxSessionIdLength).IsRequired();
            b.Property(x => x.Device).HasMaxLength(IdentitySessionConsts.MaxDeviceLength).IsRequired();
            b.Property(x => x.DeviceInfo).HasMaxLength(IdentitySessionConsts.MaxDeviceInfoLength);
            b.Property(x => x.ClientId).HasMaxLength(IdentitySessionConsts.MaxClientIdLength);
            b.Property(x => x.IpAddresses).HasMaxLength(IdentitySessionConsts.MaxIpAddressesLength);
            b.HasIndex(x => x.SessionId);
            b.HasIndex(x => x.Device);
            b.HasIndex(x => new { x.TenantId, x.UserId });
        });
    }
}
