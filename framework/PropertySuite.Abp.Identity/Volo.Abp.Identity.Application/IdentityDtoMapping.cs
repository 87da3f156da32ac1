using Volo.Abp.Users;

namespace Volo.Abp.Identity;

/// <summary>Copies users and roles into what leaves the module.</summary>
internal static class IdentityDtoMapping
{
    public static IdentityUserDto ToDto(this IdentityUser user) => new()
    {
        Id = user.Id,
        TenantId = user.TenantId,
        UserName = user.UserName,
        Name = user.Name,
        Surname = user.Surname,
        Email = user.Email,
        EmailConfirmed = user.EmailConfirmed,
        PhoneNumber = user.PhoneNumber,
        PhoneNumberConfirmed = user.PhoneNumberConfirmed,
        IsActive = user.IsActive,
        LockoutEnabled = user.LockoutEnabled,
        AccessFailedCount = user.AccessFailedCount,
        LockoutEnd = user.LockoutEnd,
        TwoFactorEnabled = user.TwoFactorEnabled,
        ShouldChangePasswordOnNextLogin = user.ShouldChangePasswordOnNextLogin,
        ConcurrencyStamp = user.ConcurrencyStamp,
        EntityVersion = user.EntityVersion,
        LastPasswordChangeTime = user.LastPasswordChangeTime,
        CreationTime = user.CreationTime,
        CreatorId = user.CreatorId,
        LastModificationTime = user.LastModificationTime,
        LastModifierId = user.LastModifierId,
        IsDeleted = user.IsDeleted,
        DeletionTime = user.DeletionTime,
        DeleterId = user.DeleterId,
    };

    public static IdentityRoleDto ToDto(this IdentityRole role) => new()
    {
        Id = role.Id,
        Name = role.Name,
        IsDefault = role.IsDefault,
        IsStatic = role.IsStatic,
        IsPublic = role.IsPublic,
        ConcurrencyStamp = role.ConcurrencyStamp,
        CreationTime = role.CreationTime,
    };

    public static UserData ToUserData(this IdentityUser user) => new(
        user.Id,
        user.UserName,
        user.Email,
        user.Name,
        user.Surname,
        user.EmailConfirmed,
        user.PhoneNumber,
        user.PhoneNumberConfirmed,
        user.TenantId,
        user.IsActive);
}
