using Volo.Abp.Data;

namespace PropertySuite.Abp.Data;

/// <summary>
/// A unique index refused what was to be stored: somebody else has stored the same in between. Callers that can say it better catch it,
/// all others answer it as what it is, a conflict of edits.
/// </summary>
internal class UniqueConstraintException : AbpDbConcurrencyException
{
    /// <param name="constraintName">The index or key that refused.</param>
    /// <param name="innerException">What the database said.</param>
    public UniqueConstraintException(string constraintName, Exception innerException)
        : base($"Somebody else has stored the same in between ({constraintName}).", innerException) =>
        ConstraintName = constraintName;

    /// <summary>The index or key that refused.</summary>
    public string ConstraintName { get; }
}
