namespace Volo.Abp.Identity;

/// <summary>What happened to which account.</summary>
public class IdentitySecurityLogContext
{
    /// <summary>One of <see cref="IdentitySecurityLogIdentityConsts"/>.</summary>
    public string? Identity { get; set; }

    /// <summary>One of <see cref="IdentitySecurityLogActionConsts"/>.</summary>
    public string? Action { get; set; }

    /// <summary>The name that was given.</summary>
    public string? UserName { get; set; }

    /// <summary>The program that called.</summary>
    public string? ClientId { get; set; }

    /// <summary>More about it.</summary>
    public Dictionary<string, object> ExtraProperties { get; } = [];

    /// <summary>Adds to it.</summary>
    public virtual IdentitySecurityLogContext WithProperty(string key, object value)
    {
        ExtraProperties[key] = value;
        return this;
    }
}
