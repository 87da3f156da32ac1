using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.TenantManagement;

namespace PropertySuite.Host.Demo;

/// <summary>
/// Whether the database was begun as a demo. Only such a one is filled with demo users, whose password everybody can read: one that was begun without
/// the demo holds somebody's data, whatever the setting says at a later start.
/// </summary>
public class DemoMark : ISingletonDependency
{
    private const string Property = "PropertySuite.BegunAsDemo";

    /// <summary>Whether this process serves a demo.</summary>
    public bool IsOn { get; private set; }

    /// <summary>Marks the first company of a new database.</summary>
    public static void Set(Tenant firstCompany) => firstCompany.SetProperty(Property, true);

    /// <summary>Reads the mark of the first company.</summary>
    /// <param name="firstCompany">The first company.</param>
    /// <param name="isWanted">Whether the settings of this start want a demo.</param>
    /// <remarks>A demo of an earlier version has no mark, but the demo's name.</remarks>
    public void Read(Tenant firstCompany, bool isWanted) =>
        IsOn = isWanted && (firstCompany.GetProperty(Property, false) || firstCompany.Name == DemoCompany.Name);
}
