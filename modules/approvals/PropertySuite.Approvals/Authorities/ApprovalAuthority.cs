using System.Linq.Expressions;

namespace PropertySuite.Approvals;

/// <summary>What somebody may decide by one way: for themselves, or standing in for somebody.</summary>
/// <param name="Chain">From who holds the roles to who speaks.</param>
/// <param name="Roles">Roles of the first of them.</param>
/// <param name="Kind">Only for this kind; null for all.</param>
/// <param name="SiteIds">Sites in which the first of them works; null for all.</param>
public sealed record ApprovalAuthority(
    IReadOnlyList<ApprovalPerson> Chain, IReadOnlyCollection<string> Roles, string? Kind, IReadOnlyCollection<Guid>? SiteIds)
{
    /// <summary>The authority as a voice for an approval; null where it does not reach it.</summary>
    public ApprovalVoice? VoiceFor(Approval approval) =>
        approval.CurrentRole is { } role
        && Roles.Contains(role)
        && (Kind is null || Kind == approval.Kind)
        && SiteIds?.Contains(approval.SiteId) != false
        && !Chain.Any(person => person.Id is not { } id || approval.BarredIds.Contains(id))
            ? new ApprovalVoice(role, Chain)
            : null;

    /// <summary>The same as a condition of the database: approvals that wait for this authority.</summary>
    public Expression<Func<Approval, bool>> Waiting()
    {
        string[] roles = [.. Roles];
        Guid[] people = [.. Chain.Select(person => person.Id).OfType<Guid>()];
        var (kind, hasKind) = (Kind, Kind is not null);
        var (siteIds, hasSites) = (SiteIds?.ToArray() ?? [], SiteIds is not null);
        return approval => approval.State == ApprovalState.Pending
            && approval.CurrentRole != null && roles.Contains(approval.CurrentRole)
            && (!hasKind || approval.Kind == kind)
            && (!hasSites || siteIds.Contains(approval.SiteId))
            && !approval.BarredIds.Any(id => people.Contains(id));
    }
}
