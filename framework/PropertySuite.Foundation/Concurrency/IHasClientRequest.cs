using Volo.Abp.Auditing;

namespace PropertySuite.Concurrency;

/// <summary>A record that a client can make under a key of its own, once for each key in a company.</summary>
public interface IHasClientRequest : IMayHaveCreator
{
    /// <summary>The client's key; null where it gave none.</summary>
    Guid? ClientKey { get; }

    /// <summary>Fingerprint of what the client sent, see <see cref="ClientRequest"/>.</summary>
    string? ClientFingerprint { get; }
}
