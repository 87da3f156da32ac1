namespace Volo.Abp.MultiTenancy;

/// <summary>For whom something is.</summary>
[Flags]
public enum MultiTenancySides : byte
{
    Tenant = 1,
    Host = 2,
    Both = Tenant | Host,
}
