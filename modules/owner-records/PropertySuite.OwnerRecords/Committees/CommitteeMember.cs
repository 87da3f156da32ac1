using PropertySuite.Auditing;
using PropertySuite.People;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.OwnerRecords;

/// <summary>What is recorded of a member of a committee.</summary>
/// <param name="Post">Post.</param>
/// <param name="Name">Name.</param>
/// <param name="PartyId">The owner on record.</param>
/// <param name="UnitId">The unit.</param>
/// <param name="Phone">Phone number, see <see cref="PhoneNumber.Value"/>.</param>
/// <param name="JoinedOn">First day in the post; null: that of the term.</param>
/// <param name="LeftOn">Last day in the post; null: that of the term.</param>
public sealed record CommitteeMemberValues(
    CommitteePost Post, string Name, Guid? PartyId, Guid? UnitId, string? Phone, DateOnly? JoinedOn, DateOnly? LeftOn);

/// <summary>A member of an owners' committee, as its register has them.</summary>
public class CommitteeMember : Entity<Guid>, IMultiTenant
{
    internal CommitteeMember(Guid id, Guid termId, CommitteeMemberValues values)
        : base(id)
    {
        TermId = termId;
        Take(values);
    }

    /// <summary>For the mapper.</summary>
    protected CommitteeMember()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <summary>The term.</summary>
    public Guid TermId { get; private set; }

    /// <summary>Post.</summary>
    public CommitteePost Post { get; private set; }

    /// <summary>Name.</summary>
    [AuditMask(AuditMask.Name)]
    public string Name { get; private set; } = "";

    /// <summary>The owner on record.</summary>
    public Guid? PartyId { get; private set; }

    /// <summary>The unit.</summary>
    public Guid? UnitId { get; private set; }

    /// <summary>Phone number, see <see cref="PhoneNumber.Value"/>.</summary>
    [AuditMask(AuditMask.Phone)]
    public string? Phone { get; private set; }

    /// <summary>First day in the post; null: that of the term.</summary>
    public DateOnly? JoinedOn { get; private set; }

    /// <summary>Last day in the post; null: that of the term.</summary>
    public DateOnly? LeftOn { get; private set; }

    internal void Take(CommitteeMemberValues values)
    {
        Post = values.Post;
        Name = Check.NotNullOrWhiteSpace(values.Name, nameof(values.Name), PartyConsts.MaxNameLength).Trim();
        PartyId = values.PartyId;
        UnitId = values.UnitId;
        Phone = values.Phone;
        (JoinedOn, LeftOn) = (values.JoinedOn, values.LeftOn);
    }
}
