using Volo.Abp.Identity;

namespace PropertySuite.Identity;

/// <summary>What changing the tree of organization units needs beyond the ordinary repository.</summary>
public interface IOrganizationUnitTree
{
    /// <summary>Makes other changes of the current tenant's tree wait until the current transaction ends.</summary>
    Task LockAsync();

    /// <summary>Puts a unit below another parent, or at the top. It is not stored by this.</summary>
    Task PlaceAsync(OrganizationUnit unit, Guid? parentId, string code);

    /// <summary>Rewrites the codes of everything below a code, in one statement. The unit of that code itself is left.</summary>
    Task MoveBelowAsync(string oldCode, string newCode);

    /// <summary>The longest code at or below a code.</summary>
    Task<int> GetDeepestCodeLengthAsync(string code);
}
