namespace PropertySuite.Demo;

/// <summary>A unit of the demo.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Name">The unit as people say it.</param>
/// <param name="HandedOverOn">Day of the hand-over.</param>
/// <param name="IsVacant">Whether nobody has taken it over yet.</param>
/// <param name="IsRented">Whether a tenant lives there.</param>
public sealed record DemoUnit(Guid UnitId, string Name, DateOnly HandedOverOn, bool IsVacant, bool IsRented);
