namespace PropertySuite.Concurrency;

/// <summary>The one way to answer a request that comes a second time.</summary>
public static class ClientRequestExtensions
{
    /// <summary>The record, if it was made by the same request of the same person.</summary>
    /// <param name="earlier">What was made under the key.</param>
    /// <param name="request">The request that has come now.</param>
    /// <param name="callerId">Who sends it.</param>
    /// <exception cref="ClientKeyTakenException">It was another request, or somebody else's (HTTP 409).</exception>
    public static T RepeatedBy<T>(this T earlier, ClientRequest request, Guid? callerId)
        where T : IHasClientRequest
        => earlier.ClientFingerprint == request.Fingerprint && earlier.CreatorId == callerId ? earlier : throw new ClientKeyTakenException();
}
