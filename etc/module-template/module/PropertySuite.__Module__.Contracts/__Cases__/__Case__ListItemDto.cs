namespace PropertySuite.__Module__;

/// <summary>A __case_words__ as lists show it.</summary>
public class __Case__ListItemDto
{
    /// <summary>Id.</summary>
    public Guid Id { get; set; }

    /// <summary>Site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Document number.</summary>
    public string Number { get; set; } = "";

    /// <summary>Where it stands.</summary>
    public __Case__State State { get; set; }

    /// <summary>What it is about.</summary>
    public string Description { get; set; } = "";

    /// <summary>Whose it is.</summary>
    public string ContactName { get; set; } = "";

    /// <summary>Phone number, masked.</summary>
    public string ContactPhone { get; set; } = "";

    /// <summary>When it was registered (UTC).</summary>
    public DateTime CreationTime { get; set; }
}
