using System.ComponentModel.DataAnnotations;
using PropertySuite.Auditing;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.People;
using PropertySuite.Validation;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.OwnerRecords;

/// <summary>A term (届) of the owners' committee (业主委员会) of a site.</summary>
public class CommitteeTermDto : AuditedEntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>The site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Which term it is: 2 for the second (第二届).</summary>
    public int Number { get; set; }

    /// <summary>First day.</summary>
    public DateOnly From { get; set; }

    /// <summary>Last day.</summary>
    public DateOnly To { get; set; }

    /// <summary>Number under which the authority registered the committee (备案号).</summary>
    public string? RegistrationNumber { get; set; }

    /// <summary>Where the term stands today, by its days.</summary>
    public CommitteeTermState State { get; set; }

    /// <summary>Members by post, those who left included.</summary>
    public List<CommitteeMemberDto> Members { get; set; } = [];

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A member of an owners' committee.</summary>
public class CommitteeMemberDto : EntityDto<Guid>
{
    /// <summary>Post.</summary>
    public CommitteePost Post { get; set; }

    /// <summary>Name.</summary>
    [AuditMask(AuditMask.Name)]
    public string Name { get; set; } = "";

    /// <summary>The owner on record; null where there is none.</summary>
    public Guid? PartyId { get; set; }

    /// <summary>The unit that the member owns; null where it is not known.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>The unit as people say it.</summary>
    public string? UnitDisplayName { get; set; }

    /// <summary>Phone number; masked unless one term is looked at by who may see phone numbers.</summary>
    public PhoneDto? Phone { get; set; }

    /// <summary>First day in this post; null: from the first day of the term.</summary>
    public DateOnly? JoinedOn { get; set; }

    /// <summary>Last day in this post; null: until the last day of the term.</summary>
    public DateOnly? LeftOn { get; set; }

    /// <summary>Whether the member holds the post today.</summary>
    public bool IsInOffice { get; set; }
}

/// <summary>Which terms to list.</summary>
public class GetCommitteeTermListInput : SortedPageInput
{
    /// <summary>Only of this site.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Only those that stand so today.</summary>
    public CommitteeTermState? State { get; set; }

    /// <summary>Part of a member's name or of the registration number.</summary>
    [StringLength(PartyConsts.MaxNameLength)]
    [AuditMask]
    public string? Filter { get; set; }
}

/// <summary>A file of terms is wanted.</summary>
public class GetCommitteeTermExportInput : ListExportInput
{
    /// <inheritdoc cref="GetCommitteeTermListInput.SiteId" />
    public Guid? SiteId { get; set; }

    /// <inheritdoc cref="GetCommitteeTermListInput.State" />
    public CommitteeTermState? State { get; set; }

    /// <inheritdoc cref="GetCommitteeTermListInput.Filter" />
    [StringLength(PartyConsts.MaxNameLength)]
    [AuditMask]
    public string? Filter { get; set; }
}

/// <summary>Fields of a term that people enter.</summary>
public abstract class CommitteeTermInputBase
{
    /// <summary>Which term it is; each number once in a site.</summary>
    [Range(1, CommitteeConsts.MaxNumber)]
    public int Number { get; set; } = 1;

    /// <summary>First day.</summary>
    [PlausibleTime]
    public DateOnly From { get; set; }

    /// <summary>Last day. Terms of a site share no day.</summary>
    [PlausibleTime]
    public DateOnly To { get; set; }

    /// <summary>Number under which the authority registered the committee.</summary>
    [StringLength(CommitteeConsts.MaxRegistrationNumberLength)]
    public string? RegistrationNumber { get; set; }
}

/// <summary>A new term.</summary>
public class CreateCommitteeTermDto : CommitteeTermInputBase
{
    /// <summary>The site.</summary>
    public Guid SiteId { get; set; }
}

/// <summary>Changes of a term.</summary>
public class UpdateCommitteeTermDto : CommitteeTermInputBase, IHasConcurrencyStamp
{
    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Fields of a member that people enter, with the stamp of the term.</summary>
public abstract class CommitteeMemberInputBase : IHasConcurrencyStamp
{
    /// <summary>Post.</summary>
    [EnumDataType(typeof(CommitteePost))]
    public CommitteePost Post { get; set; } = CommitteePost.Member;

    /// <summary>Name.</summary>
    [Required]
    [StringLength(PartyConsts.MaxNameLength)]
    [AuditMask(AuditMask.Name)]
    public string Name { get; set; } = "";

    /// <summary>The owner on record at the same site.</summary>
    public Guid? PartyId { get; set; }

    /// <summary>The unit, of the same site.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>First day in this post, within the term.</summary>
    [PlausibleTime]
    public DateOnly? JoinedOn { get; set; }

    /// <summary>Last day in this post, within the term.</summary>
    [PlausibleTime]
    public DateOnly? LeftOn { get; set; }

    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A new member.</summary>
public class AddCommitteeMemberDto : CommitteeMemberInputBase
{
    /// <summary>Phone number in any notation.</summary>
    [StringLength(PhoneNumber.MaxTextLength)]
    public string? Phone { get; set; }
}

/// <summary>Changes of a member.</summary>
public class UpdateCommitteeMemberDto : CommitteeMemberInputBase
{
    /// <summary>A new phone number; null keeps the present one, since the caller may see only its mask; an empty text removes it.</summary>
    [StringLength(PhoneNumber.MaxTextLength)]
    public string? Phone { get; set; }
}
