namespace PropertySuite.ServiceDesk;

/// <summary>
/// Tells the check at the end of the day (下班前检查) which records somebody made or finished and left something out of. Implement it as a transient service in the module's
/// implementation.
/// </summary>
public interface IIncompleteRecordProvider
{
    /// <summary>Whoever lacks it is not asked about.</summary>
    string Permission { get; }

    /// <summary>Records that a person made or finished since a moment and that lack something, in one statement.</summary>
    Task<List<IncompleteRecord>> FindAsync(Guid userId, DateTime since, int max);
}

/// <summary>A record that lacks something.</summary>
/// <param name="SubjectType">Kind of record, such as <c>Repairs.RepairOrder</c>.</param>
/// <param name="Id">The record.</param>
/// <param name="SiteId">Its site.</param>
/// <param name="Number">Its document number.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Missing">What it lacks, in the reader's language.</param>
public sealed record IncompleteRecord(string SubjectType, Guid Id, Guid SiteId, string Number, string Title, string Missing);
