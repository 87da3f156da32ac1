using PropertySuite.Cases;
using PropertySuite.Masking;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Approvals;

/// <summary>Says what approvals are about in the reader's language, moments by the clock of their sites.</summary>
public class ApprovalTexts(ApprovalKinds kinds, StoredTextRenderer renderer, ISiteIntegrationService sites) : ITransientDependency
{
    private readonly SiteDirectory _sites = new(sites);

    /// <summary>The kinds of decisions.</summary>
    public ApprovalKinds Kinds => kinds;

    /// <summary>Gets to know the sites of some approvals, once for each.</summary>
    public virtual Task LearnAsync(IEnumerable<Approval> approvals) => _sites.LearnAsync(approvals.Select(approval => approval.SiteId));

    /// <summary>What is to be decided. Phone and identity numbers that somebody wrote into the record are masked: they are read there, by who may.</summary>
    public virtual string SummaryOf(Approval approval) => PersonalDataMask.NumbersIn(PersonalDataMask.IdNumbersIn(renderer.Render(
        approval.Summary.ResourceName, approval.Summary.TextKey, approval.Summary.Data, _sites.ZoneOf(approval.SiteId) ?? TimeZoneInfo.Utc)));

    /// <summary>The name of an approval's site.</summary>
    public virtual string? SiteOf(Approval approval) => _sites.NameOf(approval.SiteId);

    /// <summary>The zone of an approval's site.</summary>
    public virtual TimeZoneInfo? ZoneOf(Approval approval) => _sites.ZoneOf(approval.SiteId);
}
