namespace Volo.Abp.SecurityLog;

/// <summary>Something that happened to an account: a sign-in, a refusal, a new password.</summary>
[Serializable]
public class SecurityLogInfo
{
    /// <summary>Application that wrote it.</summary>
    public string? ApplicationName { get; set; }

    /// <summary>Which way of signing in.</summary>
    public string? Identity { get; set; }

    /// <summary>What happened.</summary>
    public string? Action { get; set; }

    /// <summary>More about it.</summary>
    public Dictionary<string, object> ExtraProperties { get; } = [];

    /// <summary>The user, if there is one of that name.</summary>
    public Guid? UserId { get; set; }

    /// <summary>The name that was given.</summary>
    public string? UserName { get; set; }

    /// <summary>Company of the log.</summary>
    public Guid? TenantId { get; set; }

    /// <summary>Name of the company.</summary>
    public string? TenantName { get; set; }

    /// <summary>The program that called, when it is known by itself.</summary>
    public string? ClientId { get; set; }

    /// <summary>Ties it to the lines of the host's log.</summary>
    public string? CorrelationId { get; set; }

    /// <summary>Address of the caller.</summary>
    public string? ClientIpAddress { get; set; }

    /// <summary>What the browser says of itself.</summary>
    public string? BrowserInfo { get; set; }

    /// <summary>When.</summary>
    public DateTime CreationTime { get; set; }

    /// <inheritdoc />
    public override string ToString() => $"SECURITY LOG: [{ApplicationName} - {Identity} - {Action}]";
}
