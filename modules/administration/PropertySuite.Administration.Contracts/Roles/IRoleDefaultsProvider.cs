namespace PropertySuite.Administration;

/// <summary>
/// Says which of the standard roles have a module's permissions at first. Implement it as a transient service in the module's
/// implementation. A company's administrators change roles to taste afterwards; what they took away never comes back.
/// </summary>
public interface IRoleDefaultsProvider
{
    /// <summary>Gives the module's permissions to roles.</summary>
    void Define(RoleDefaults defaults);
}
