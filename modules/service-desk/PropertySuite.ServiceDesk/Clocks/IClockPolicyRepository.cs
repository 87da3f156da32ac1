using Volo.Abp.Domain.Repositories;

namespace PropertySuite.ServiceDesk;

/// <summary>The store of policies of clocks.</summary>
public interface IClockPolicyRepository : IRepository<ClockPolicy, Guid>
{
    /// <summary>The policies with rules of the company and, where one is named, of a site.</summary>
    /// <param name="siteId">Site; null: only the company's.</param>
    /// <param name="subjectType">Kind of case; null: all.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<List<ClockPolicy>> GetInForceAsync(Guid? siteId, string? subjectType, CancellationToken cancellationToken = default);

    /// <summary>The policy of a company or a site for a kind of clock, held until the transaction ends; null when there is none.</summary>
    Task<ClockPolicy?> FindLockedAsync(Guid? siteId, string subjectType, string kind, CancellationToken cancellationToken = default);

    /// <summary>Keeps the rules of a policy as a version of it.</summary>
    Task AddVersionAsync(ClockPolicyVersion version, CancellationToken cancellationToken = default);
}
