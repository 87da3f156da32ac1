namespace PropertySuite.Administration;

/// <summary>Names of the settings that say how long logs are kept.</summary>
public static class LogRetentionSettings
{
    /// <summary>Days that audit logs are kept; at least <see cref="AdministrationLogConsts.LeastRetentionDays"/>.</summary>
    public const string AuditLogDays = "Administration.AuditLog.RetentionDays";

    /// <summary>Days that sign-ins are kept; at least <see cref="AdministrationLogConsts.LeastRetentionDays"/>.</summary>
    public const string SignInDays = "Administration.SignIn.RetentionDays";
}
