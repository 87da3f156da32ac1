namespace PropertySuite.Sites;

/// <summary>What a unit has become that was split or merged; its code is no unit's in use.</summary>
public class UnitSuccessionDto
{
    /// <summary>Room code that it had.</summary>
    public string Code { get; set; } = "";

    /// <summary>What happened to it.</summary>
    public UnitReshapeKind Kind { get; set; }

    /// <summary>Last day on which it was a unit.</summary>
    public DateOnly LastDay { get; set; }

    /// <summary>Room codes of the units that it became, as they were then.</summary>
    public List<string> Codes { get; set; } = [];
}
