namespace Volo.Abp.EventBus;

/// <summary>An event that may be about something of a tenant.</summary>
public interface IEventDataMayHaveTenantId
{
    /// <returns>Whether it is about something that belongs to a tenant or the host; then the handlers work for that one.</returns>
    bool IsMultiTenant(out Guid? tenantId);
}
