using Volo.Abp.Application.Dtos;

namespace PropertySuite.Identity;

/// <summary>A device on which somebody is signed in.</summary>
public class UserSessionDto : EntityDto<Guid>
{
    /// <summary>The browser as it names itself.</summary>
    public string? BrowserInfo { get; set; }

    /// <summary>Address from which it signed in.</summary>
    public string? ClientIpAddress { get; set; }

    /// <summary>When it signed in (UTC).</summary>
    public DateTime SignedIn { get; set; }

    /// <summary>When it was last used (UTC), to some minutes.</summary>
    public DateTime LastAccessed { get; set; }

    /// <summary>Whether it outlives the browser.</summary>
    public bool IsRemembered { get; set; }

    /// <summary>Whether it is the one that asks.</summary>
    public bool IsCurrent { get; set; }
}
