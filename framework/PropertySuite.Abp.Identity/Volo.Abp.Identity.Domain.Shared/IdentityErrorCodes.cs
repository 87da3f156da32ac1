namespace Volo.Abp.Identity;

/// <summary>Codes of the identity module's business errors.</summary>
public static class IdentityErrorCodes
{
    /// <summary>A user tried to delete their own account.</summary>
    public const string UserSelfDeletion = "Volo.Abp.Identity:010001";

    /// <summary>A user would belong to more organization units than allowed.</summary>
    public const string MaxAllowedOuMembership = "Volo.Abp.Identity:010002";

    /// <summary>The password of a user kept elsewhere cannot be changed here.</summary>
    public const string ExternalUserPasswordChange = "Volo.Abp.Identity:010003";

    /// <summary>The parent has another unit of that name.</summary>
    public const string DuplicateOrganizationUnitDisplayName = "Volo.Abp.Identity:010004";

    /// <summary>A role the program relies on cannot be renamed.</summary>
    public const string StaticRoleRenaming = "Volo.Abp.Identity:010005";

    /// <summary>A role the program relies on cannot be deleted.</summary>
    public const string StaticRoleDeletion = "Volo.Abp.Identity:010006";
}
