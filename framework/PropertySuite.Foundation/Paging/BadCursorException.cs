using Volo.Abp;
using Volo.Abp.ExceptionHandling;

namespace PropertySuite.Paging;

/// <summary>The place in a list that a client asks to go on from is not one that it was given. HTTP status 400.</summary>
public class BadCursorException() : BusinessException(FoundationErrorCodes.BadCursor), IHasHttpStatusCode
{
    /// <inheritdoc />
    public int HttpStatusCode => (int)System.Net.HttpStatusCode.BadRequest;
}
