namespace Volo.Abp.MultiTenancy;

/// <summary>Brings tenant names to the form by which they are looked up.</summary>
public interface ITenantNormalizer
{
    string? NormalizeName(string? name);
}
