using PropertySuite.Sites;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.OwnerRecords;

/// <summary>One look at personal data in clear. Written once, never changed.</summary>
[DisableAuditing]
public class PersonalDataAccess : BasicAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    /// <summary>Longest sign-in name that is kept.</summary>
    public const int MaxUserNameLength = 256;

    /// <summary>Records a look.</summary>
    public PersonalDataAccess(
        Guid id, Guid siteId, Guid? partyId, PersonalDataField field, string? reason, Guid? userId, string? userName, DateTime accessTime)
        : base(id)
    {
        SiteId = siteId;
        PartyId = partyId;
        Field = field;
        Reason = reason;
        UserId = userId;
        UserName = userName;
        AccessTime = accessTime;
    }

    /// <summary>For the mapper.</summary>
    protected PersonalDataAccess()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>Whose data; null for an export.</summary>
    public Guid? PartyId { get; private set; }

    /// <summary>What was seen.</summary>
    public PersonalDataField Field { get; private set; }

    /// <summary>Why, or which file.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who saw it.</summary>
    public Guid? UserId { get; private set; }

    /// <summary>Who saw it, by sign-in name.</summary>
    public string? UserName { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTime AccessTime { get; private set; }
}
