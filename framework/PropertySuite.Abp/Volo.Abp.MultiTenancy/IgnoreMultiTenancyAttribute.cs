namespace Volo.Abp.MultiTenancy;

/// <summary>The data are the same for all tenants and lie with the host.</summary>
[AttributeUsage(AttributeTargets.All)]
public class IgnoreMultiTenancyAttribute : Attribute
{
}
