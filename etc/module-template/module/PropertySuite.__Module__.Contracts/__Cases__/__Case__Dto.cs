using PropertySuite.Cases;

namespace PropertySuite.__Module__;

/// <summary>A __case_words__ as its page shows it.</summary>
public class __Case__Dto : __Case__ListItemDto, ICaseDto<__Case__Action>
{
    /// <inheritdoc />
    public List<__Case__Action> AvailableActions { get; set; } = [];

    /// <inheritdoc />
    public bool CanRevealPhone { get; set; }

    /// <inheritdoc />
    public List<CaseTimelineEntryDto> Timeline { get; set; } = [];

    /// <inheritdoc />
    public List<CaseClockDto> Clocks { get; set; } = [];

    /// <inheritdoc />
    public bool CanEscalate { get; set; }

    /// <inheritdoc />
    public EscalationLevel EscalationLevel { get; set; }

    /// <inheritdoc />
    public List<CaseEscalationDto> Escalations { get; set; } = [];

    /// <summary>To which levels it can be raised or lowered by hand; none where the current user may not.</summary>
    public List<CaseEscalationTargetDto> EscalationTargets { get; set; } = [];

    /// <summary>Stamp; an action carries it back.</summary>
    public string ConcurrencyStamp { get; set; } = "";
}
