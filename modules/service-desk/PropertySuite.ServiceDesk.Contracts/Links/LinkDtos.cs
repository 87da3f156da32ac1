using Volo.Abp.Application.Dtos;

namespace PropertySuite.ServiceDesk;

/// <summary>A link as those see it who may make such links.</summary>
public class LinkDto : EntityDto<Guid>
{
    /// <summary>Whom it is for.</summary>
    public string? PersonName { get; set; }

    /// <summary>What can be done with it, in the reader's language.</summary>
    public List<string> Actions { get; set; } = [];

    /// <summary>Who made it.</summary>
    public string? CreatorName { get; set; }

    /// <summary>When it was made (UTC).</summary>
    public DateTime CreationTime { get; set; }

    /// <summary>When it ends by itself (UTC).</summary>
    public DateTime ExpiresAt { get; set; }

    /// <summary>When somebody revoked it (UTC).</summary>
    public DateTime? RevokedAt { get; set; }

    /// <summary>Whether it opens anything now.</summary>
    public bool IsLive { get; set; }

    /// <summary>How often it was opened.</summary>
    public int OpenedTimes { get; set; }

    /// <summary>When it was last opened (UTC).</summary>
    public DateTime? LastOpenedAt { get; set; }
}

/// <summary>The links of a record, and what can be made.</summary>
public class LinkListDto
{
    /// <summary>The live links, all of them, and then those that have ended, as far as they are shown; newest first.</summary>
    public List<LinkDto> Items { get; set; } = [];

    /// <summary>What a link of the purpose is called.</summary>
    public string PurposeName { get; set; } = "";

    /// <summary>Whom a link is for unless said otherwise.</summary>
    public string? PersonName { get; set; }

    /// <summary>Days that a link is valid unless said otherwise.</summary>
    public int ValidDays { get; set; }

    /// <summary>Days that a link can be valid at the most.</summary>
    public int MaxValidDays { get; set; }

    /// <summary>What can be allowed with a link.</summary>
    public List<LinkActionDto> Actions { get; set; } = [];
}

/// <summary>Something that can be done with a link.</summary>
public class LinkActionDto
{
    /// <summary>Name of the action.</summary>
    public string Key { get; set; } = "";

    /// <summary>What people call it.</summary>
    public string Name { get; set; } = "";
}

/// <summary>A link that was just made.</summary>
public class CreatedLinkDto
{
    /// <summary>The link.</summary>
    public LinkDto Link { get; set; } = new();

    /// <summary>What opens it. It is told here once and stored nowhere: whoever loses it needs another link.</summary>
    public string Token { get; set; } = "";
}

/// <summary>A link was opened.</summary>
public class LinkOpeningDto
{
    /// <summary>When (UTC).</summary>
    public DateTime OpenedAt { get; set; }

    /// <summary>From where: the network, without the part of the address that tells one device from another.</summary>
    public string Address { get; set; } = "";
}

/// <summary>What somebody without an account sees who opens a link.</summary>
public class LinkPageDto
{
    /// <summary>What the page is.</summary>
    public string PurposeName { get; set; } = "";

    /// <summary>The company.</summary>
    public string CompanyName { get; set; } = "";

    /// <summary>The company's colour, dark enough for white letters on it: <c>#1d3f8a</c>.</summary>
    public string Colour { get; set; } = "";

    /// <summary>The site.</summary>
    public string SiteName { get; set; } = "";

    /// <summary>The published phone of the site.</summary>
    public string? ServicePhone { get; set; }

    /// <summary>IANA name of the site's time zone, in which all times are meant.</summary>
    public string TimeZoneId { get; set; } = "";

    /// <summary>When the link ends (UTC).</summary>
    public DateTime ExpiresAt { get; set; }

    /// <summary>The record.</summary>
    public LinkViewDto View { get; set; } = new();

    /// <summary>What can be done now.</summary>
    public List<LinkActionDto> Actions { get; set; } = [];
}
