using Volo.Abp;
using Volo.Abp.ExceptionHandling;

namespace PropertySuite.Paging;

/// <summary>A list cannot be sorted as a client asks. HTTP status 400.</summary>
public class BadSortingException : BusinessException, IHasHttpStatusCode
{
    /// <summary>Refuses an order.</summary>
    /// <param name="sorting">The order that was asked for.</param>
    public BadSortingException(string sorting)
        : base(FoundationErrorCodes.BadSorting) => WithData("Sorting", sorting);

    /// <inheritdoc />
    public int HttpStatusCode => (int)System.Net.HttpStatusCode.BadRequest;
}
