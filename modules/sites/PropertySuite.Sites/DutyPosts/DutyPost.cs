using PropertySuite.Texts;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>A post of a site that somebody is on duty at (值班岗位): front desk, duty engineer, duty manager (总值班).</summary>
public class DutyPost : AuditedAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    /// <summary>Adds a post to a site.</summary>
    public DutyPost(Guid id, Guid siteId, string name, string role)
        : base(id)
    {
        SiteId = siteId;
        Describe(name, role, allowsAnotherPost: false);
    }

    /// <summary>For the mapper.</summary>
    protected DutyPost()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>Name, unique in the site.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Code of the role whose work is done there: who wants somebody of the role on duty is led here.</summary>
    public string Role { get; private set; } = "";

    /// <summary>Whether somebody who is on duty here may be on duty at another post at the same time.</summary>
    public bool AllowsAnotherPost { get; private set; }

    /// <summary>Whether people are still put on duty here.</summary>
    public bool IsActive { get; private set; } = true;

    /// <summary>Changes what the post is.</summary>
    public DutyPost Describe(string name, string role, bool allowsAnotherPost)
    {
        Name = Check.NotNullOrWhiteSpace(name.ToVisible(), nameof(name), DutyConsts.MaxPostNameLength);
        Role = Check.NotNullOrWhiteSpace(role, nameof(role), DutyConsts.MaxRoleLength).Trim();
        AllowsAnotherPost = allowsAnotherPost;
        return this;
    }

    /// <summary>Takes the post into use or out of it.</summary>
    public DutyPost SetActive(bool isActive)
    {
        IsActive = isActive;
        return this;
    }
}
