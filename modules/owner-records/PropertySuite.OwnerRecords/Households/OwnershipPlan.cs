namespace PropertySuite.OwnerRecords;

/// <summary>What a change of ownership comes to; nothing has changed yet.</summary>
/// <param name="From">First day of the new ownerships; null where it is not known.</param>
/// <param name="Ending">Ownerships that end the day before.</param>
/// <param name="Beginning">Who owns from then on, in addition to ownerships that do not end.</param>
public sealed record OwnershipPlan(DateOnly? From, IReadOnlyList<Tenure> Ending, IReadOnlyList<(Guid PartyId, decimal SharePercent)> Beginning);
