namespace PropertySuite.Administration;

/// <summary>Codes of the business errors about organization units.</summary>
public static class OrganizationUnitErrorCodes
{
    /// <summary>A unit that has members, or has one below it that does, is not deleted.</summary>
    public const string HasMembers = "Administration:OrganizationUnitHasMembers";

    /// <summary>The role admin is given to people, not to units.</summary>
    public const string AdminRole = "Administration:OrganizationUnitAdminRole";
}
