namespace PropertySuite.FollowUps;

/// <summary>What a callback is about.</summary>
/// <param name="Type">Kind of record, such as <c>Repairs.RepairOrder</c>.</param>
/// <param name="Id">The record.</param>
/// <param name="Number">Its document number.</param>
/// <param name="Round">Which callback about it this is, from 1.</param>
public sealed record CallbackSource(string Type, Guid Id, string Number, int Round);

/// <summary>Whom to call, where, and about what.</summary>
/// <param name="UnitId">Unit, when there is one.</param>
/// <param name="Location">Place in words.</param>
/// <param name="ContactName">Name.</param>
/// <param name="ContactPhone">Number.</param>
/// <param name="Summary">What was done.</param>
public sealed record CallbackContact(Guid? UnitId, string Location, string ContactName, string ContactPhone, string Summary);
