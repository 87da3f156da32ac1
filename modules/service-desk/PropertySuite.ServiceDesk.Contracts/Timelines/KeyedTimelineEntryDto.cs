namespace PropertySuite.ServiceDesk;

/// <summary>What a client did under a key of its own.</summary>
/// <param name="Kind">What kind of thing happened.</param>
/// <param name="ActorId">Who did it; null when the system did.</param>
public sealed record KeyedTimelineEntryDto(string Kind, Guid? ActorId);
