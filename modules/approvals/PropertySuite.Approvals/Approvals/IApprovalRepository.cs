using PropertySuite.Cases;
using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Approvals;

/// <summary>Which approvals are wanted.</summary>
/// <param name="Waiting">Only those that wait for one of these authorities; null for any.</param>
/// <param name="MakerId">Only those that this user asked for.</param>
/// <param name="Concerning">Only those that concern this user: asked for, decided, or waiting for one of <paramref name="Authorities"/>; null for all.</param>
/// <param name="Authorities">What that user may decide.</param>
/// <param name="SiteId">One site.</param>
/// <param name="States">Any of these states; all when empty.</param>
/// <param name="OpenOnly">Only those that are not done with.</param>
/// <param name="ReturnedOnly">Only those that their maker has to complete.</param>
/// <param name="Kind">Only of this kind.</param>
/// <param name="Text">Part of what an approval is found by.</param>
public sealed record ApprovalQuery(
    IReadOnlyCollection<ApprovalAuthority>? Waiting = null,
    Guid? MakerId = null,
    Guid? Concerning = null,
    IReadOnlyCollection<ApprovalAuthority>? Authorities = null,
    Guid? SiteId = null,
    IReadOnlyCollection<ApprovalState>? States = null,
    bool OpenOnly = false,
    bool ReturnedOnly = false,
    string? Kind = null,
    string? Text = null)
{
    /// <summary>Any of these sites; all when null.</summary>
    public IReadOnlyCollection<Guid>? SiteIds { get; init; }

    /// <summary>Due before (UTC).</summary>
    public DateTime? DueBefore { get; init; }
}

/// <summary>How many approvals wait.</summary>
/// <param name="Count">All of them.</param>
/// <param name="Overdue">Of these, past due.</param>
public sealed record WaitingApprovals(int Count, int Overdue);

/// <summary>The store of approvals.</summary>
public interface IApprovalRepository : IRepository<Approval, Guid>
{
    /// <summary>Decisions on a record, and steps of the record itself, go one after the other until the caller's transaction ends.</summary>
    Task HoldAsync(Guid subjectId, CancellationToken cancellationToken = default);

    /// <summary>A page: by due time, or by when they were asked.</summary>
    Task<Page<Approval>> GetPageAsync(ApprovalQuery query, PageRequest request, CancellationToken cancellationToken = default);

    /// <summary>How many there are, and how many of them are past due, counted up to a limit.</summary>
    Task<(int All, int Late)> CountAsync(ApprovalQuery query, DateTime now, int limit, CancellationToken cancellationToken = default);

    /// <summary>How many wait for somebody.</summary>
    Task<WaitingApprovals> CountWaitingAsync(
        IReadOnlyCollection<ApprovalAuthority> authorities, Guid? siteId, DateTime now, CancellationToken cancellationToken = default);

    /// <summary>The one that is open of a kind about a record, or null.</summary>
    Task<Approval?> FindOpenAsync(string kind, Guid subjectId, CancellationToken cancellationToken = default);

    /// <summary>The id of the one of a round, or null.</summary>
    Task<Guid?> FindIdAsync(string kind, Guid subjectId, int round, CancellationToken cancellationToken = default);

    /// <summary>All about a record, newest first.</summary>
    Task<List<Approval>> GetOfSubjectAsync(string? subjectType, Guid subjectId, string? kind = null, CancellationToken cancellationToken = default);

    /// <summary>Approvals whose step did not decide in time, of all companies and sites as far as the filters let, the longest due first.</summary>
    Task<List<CaseReference>> GetPastTheirTimeAsync(DateTime now, int count, CancellationToken cancellationToken = default);
}
