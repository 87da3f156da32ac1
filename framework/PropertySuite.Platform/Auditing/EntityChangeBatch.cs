using Volo.Abp.Auditing;

namespace PropertySuite.Auditing;

/// <summary>Changes of one company's entities.</summary>
/// <param name="Log">What was being logged when they were made.</param>
/// <param name="TenantId">The company.</param>
/// <param name="Changes">The changes.</param>
public sealed record EntityChangeBatch(AuditLogInfo Log, Guid? TenantId, IReadOnlyList<EntityChangeInfo> Changes);
