using PropertySuite.Authorization;

namespace PropertySuite.PermissionManagement;

/// <summary>A holder of permissions within one tenant.</summary>
/// <param name="TenantId">The tenant; null for the host.</param>
/// <param name="Holder">Role, user or client.</param>
internal readonly record struct TenantPermissionHolder(Guid? TenantId, PermissionHolder Holder);
