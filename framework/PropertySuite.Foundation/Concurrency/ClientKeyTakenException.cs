using Volo.Abp;
using Volo.Abp.ExceptionHandling;

namespace PropertySuite.Concurrency;

/// <summary>The client's key belongs to something else: another action, another body, or somebody else's. HTTP status 409; nothing has changed.</summary>
public class ClientKeyTakenException() : BusinessException(FoundationErrorCodes.ClientKeyTaken), IHasHttpStatusCode
{
    /// <inheritdoc />
    public int HttpStatusCode => (int)System.Net.HttpStatusCode.Conflict;
}
