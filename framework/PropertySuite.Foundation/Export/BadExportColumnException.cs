using Volo.Abp;
using Volo.Abp.ExceptionHandling;

namespace PropertySuite.Export;

/// <summary>A list has no such column to export, or it is asked for twice. HTTP status 400.</summary>
public class BadExportColumnException : BusinessException, IHasHttpStatusCode
{
    /// <summary>Refuses a column.</summary>
    /// <param name="column">The column that was asked for.</param>
    public BadExportColumnException(string column)
        : base(FoundationErrorCodes.BadExportColumn) => WithData("Column", column);

    /// <inheritdoc />
    public int HttpStatusCode => (int)System.Net.HttpStatusCode.BadRequest;
}
