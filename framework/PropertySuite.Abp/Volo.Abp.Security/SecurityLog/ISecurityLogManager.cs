namespace Volo.Abp.SecurityLog;

/// <summary>Writes the security log.</summary>
public interface ISecurityLogManager
{
    /// <summary>Writes an entry, filled from the surroundings and then by the caller.</summary>
    Task SaveAsync(Action<SecurityLogInfo>? saveAction = null);
}

/// <summary>Keeps the security log.</summary>
public interface ISecurityLogStore
{
    /// <summary>Stores an entry.</summary>
    Task SaveAsync(SecurityLogInfo securityLogInfo);
}
