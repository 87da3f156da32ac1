namespace PropertySuite.Administration;

/// <summary>Codes of the business errors of this module; the texts stand in its localisation resource under the same keys.</summary>
public static class AdministrationErrorCodes
{
    /// <summary>Only a signed-in person may do this, not an API client (HTTP 403).</summary>
    public const string PeopleOnly = "Administration:PeopleOnly";

    /// <summary>Only somebody who sees every site of the company may do this (HTTP 403).</summary>
    public const string AllSitesOnly = "Administration:AllSitesOnly";

    /// <summary>The client may do more than the caller, who therefore may not take it over (HTTP 403).</summary>
    public const string ClientHasMoreRights = "Administration:ClientHasMoreRights";

    /// <summary>Only the operator of the installation may do this, not a company (HTTP 403).</summary>
    public const string HostSideOnly = "Administration:HostSideOnly";

    /// <summary>A company that still has sites is not deleted (HTTP 403).</summary>
    public const string CompanyHasSites = "Administration:CompanyHasSites";

    /// <summary>A unit that has members, or has one below it that does, is not deleted (HTTP 403).</summary>
    public const string OrganizationUnitHasMembers = "Administration:OrganizationUnitHasMembers";

    /// <summary>The role admin is given to people, not to units (HTTP 403).</summary>
    public const string OrganizationUnitAdminRole = "Administration:OrganizationUnitAdminRole";
}
