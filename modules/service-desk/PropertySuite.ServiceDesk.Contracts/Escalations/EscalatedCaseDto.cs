using PropertySuite.Cases;

namespace PropertySuite.ServiceDesk;

/// <summary>How high a case has gone.</summary>
/// <param name="Level">The level now.</param>
/// <param name="Steps">By which steps, the last first.</param>
public sealed record EscalatedCaseDto(EscalationLevel Level, List<CaseEscalationDto> Steps);
