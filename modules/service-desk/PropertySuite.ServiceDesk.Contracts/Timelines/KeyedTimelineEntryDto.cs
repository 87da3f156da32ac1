using PropertySuite.Concurrency;

namespace PropertySuite.ServiceDesk;

/// <summary>What a client did under a key of its own.</summary>
/// <param name="Kind">What kind of thing happened.</param>
/// <param name="ActorId">Who did it; null when the system did.</param>
/// <param name="Fingerprint">Fingerprint of what the client sent; null where an earlier version kept none.</param>
public sealed record KeyedTimelineEntryDto(string Kind, Guid? ActorId, string? Fingerprint)
{
    /// <summary>Whether the same person asks for the same thing again.</summary>
    public bool IsRepeatedBy(ClientRequest request, string kind, Guid? actorId)
        => Kind == kind && ActorId == actorId && (Fingerprint is null || Fingerprint == request.Fingerprint);
}
