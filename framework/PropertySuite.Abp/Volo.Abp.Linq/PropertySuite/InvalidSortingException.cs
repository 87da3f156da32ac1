using Volo.Abp;
using Volo.Abp.ExceptionHandling;

namespace PropertySuite.Linq;

/// <summary>A sorting text names something that cannot be sorted by, or is no list of property names. HTTP status 400.</summary>
internal class InvalidSortingException : BusinessException, IHasHttpStatusCode
{
    /// <summary>Code of the error; its localised text has the placeholder <c>{Sorting}</c>.</summary>
    public const string ErrorCode = "PropertySuite.Linq:InvalidSorting";

    /// <summary>Refuses a sorting text because of one of its terms.</summary>
    /// <param name="term">The part of the text that is refused.</param>
    public InvalidSortingException(string term)
        : base(ErrorCode, $"Cannot sort by '{term}'.")
    {
        WithData("Sorting", term);
    }

    /// <inheritdoc />
    public int HttpStatusCode => (int)System.Net.HttpStatusCode.BadRequest;
}
