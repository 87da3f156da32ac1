using Volo.Abp;
using Volo.Abp.ExceptionHandling;

namespace PropertySuite.Cases;

/// <summary>The key of a step belongs to another step of the case: another action, or somebody else's. HTTP status 409; nothing has changed.</summary>
public class ClientKeyTakenException() : BusinessException(CasesErrorCodes.ClientKeyTaken), IHasHttpStatusCode
{
    /// <inheritdoc />
    public int HttpStatusCode => (int)System.Net.HttpStatusCode.Conflict;
}
