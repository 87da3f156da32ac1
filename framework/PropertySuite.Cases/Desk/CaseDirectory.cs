using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Cases;

/// <summary>A case of some kind, as another record names it.</summary>
/// <param name="SiteId">Its site.</param>
/// <param name="Number">Its document number.</param>
public sealed record CaseSummary(Guid SiteId, string Number);

/// <summary>Finds cases of whatever module by the name that other modules use for their kind, within the caller's company and sites.</summary>
public class CaseDirectory(IEnumerable<ICaseFinder> finders) : ITransientDependency
{
    /// <summary>A case; null when there is none, or when its kind is nobody's.</summary>
    /// <param name="subjectType">Kind of case, such as <c>Repairs.RepairOrder</c>.</param>
    /// <param name="id">The case.</param>
    public virtual async Task<CaseSummary?> FindAsync(string subjectType, Guid id)
        => finders.FirstOrDefault(finder => finder.SubjectType == subjectType) is { } finder ? await finder.FindAsync(id) : null;
}

/// <summary>Finds the cases of one kind; <c>AddCase</c> registers one for each.</summary>
public interface ICaseFinder
{
    /// <summary>Kind of case.</summary>
    string SubjectType { get; }

    /// <summary>A case; null when there is none.</summary>
    Task<CaseSummary?> FindAsync(Guid id);
}

/// <summary>Finds cases in the store of their kind.</summary>
internal sealed class CaseFinder<TCase>(string subjectType, IRepository<TCase, Guid> cases) : ICaseFinder
    where TCase : class, ICase
{
    /// <inheritdoc />
    public string SubjectType => subjectType;

    /// <inheritdoc />
    public async Task<CaseSummary?> FindAsync(Guid id)
        => await cases.FindAsync(id, includeDetails: false) is { } found ? new CaseSummary(found.SiteId, found.Number) : null;
}
