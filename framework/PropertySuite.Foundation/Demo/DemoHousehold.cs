namespace PropertySuite.Demo;

/// <summary>A household of the demo: a unit and the person whom one calls.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="UnitName">The unit as people say it.</param>
/// <param name="PartyId">The owner.</param>
/// <param name="OwnerName">The owner's name.</param>
/// <param name="Phone">The owner's phone number.</param>
public sealed record DemoHousehold(Guid UnitId, string UnitName, Guid PartyId, string OwnerName, string Phone);
