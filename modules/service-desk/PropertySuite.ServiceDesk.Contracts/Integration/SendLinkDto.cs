namespace PropertySuite.ServiceDesk;

/// <summary>A link that a module makes.</summary>
public class SendLinkDto
{
    /// <summary>Key of the purpose.</summary>
    public string Purpose { get; set; } = "";

    /// <summary>Site of the record.</summary>
    public Guid SiteId { get; set; }

    /// <summary>The record.</summary>
    public Guid SubjectId { get; set; }

    /// <summary>Whom it is for.</summary>
    public string? PersonName { get; set; }

    /// <summary>Names of the purpose's actions that it allows.</summary>
    public List<string> Actions { get; set; } = [];
}
