using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.Domain.Services;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.OwnerRecords;

/// <summary>Finds out which keys the database needs, for a start and for a re-encryption.</summary>
public class PersonalDataKeyUses(
    IEnumerable<IPersonalDataSecrets> secrets, IPersonalDataProtector protector, IDataFilter<IMultiTenant> tenants, IDataFilter<IHasSite> sites)
    : DomainService
{
    /// <summary>Which keys have encrypted how much, in every company and site. Nothing is decrypted.</summary>
    public virtual async Task<List<PersonalDataKeyUse>> GetAsync(CancellationToken cancellationToken = default)
    {
        // Keys belong to the installation, so this looks at all companies; it sees ids of keys and encrypted values only.
        using var everyCompany = tenants.Disable();
        using var everySite = sites.Disable();
        var uses = new List<PersonalDataKeyUse>();
        foreach (var column in secrets)
        {
            uses.AddRange(await column.GetKeyUsesAsync(cancellationToken));
        }

        return uses;
    }

    /// <summary>Whether the configured key of that id is really the one that encrypted.</summary>
    public virtual bool CanOpen(PersonalDataKeyUse use)
    {
        try
        {
            protector.Unprotect(use.Sample);
            return true;
        }
        catch (AbpException)
        {
            return false;
        }
    }
}
