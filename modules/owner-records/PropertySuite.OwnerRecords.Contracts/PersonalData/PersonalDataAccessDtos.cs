using PropertySuite.Paging;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.OwnerRecords;

/// <summary>What was seen in clear.</summary>
public enum PersonalDataField
{
    /// <summary>ID number (证件号码).</summary>
    IdNumber = 1,

    /// <summary>Phone numbers (电话).</summary>
    Phone = 2,

    /// <summary>Rows of an import, downloaded as a file (导出).</summary>
    Export = 3,
}

/// <summary>One look at personal data in clear.</summary>
public class PersonalDataAccessDto : EntityDto<Guid>
{
    /// <summary>Site of the party.</summary>
    public Guid SiteId { get; set; }

    /// <summary>The party; null for an export.</summary>
    public Guid? PartyId { get; set; }

    /// <summary>Name of the party at present.</summary>
    public string? PartyName { get; set; }

    /// <summary>What was seen.</summary>
    public PersonalDataField Field { get; set; }

    /// <summary>Who saw it.</summary>
    public Guid? UserId { get; set; }

    /// <summary>Who saw it, by sign-in name.</summary>
    public string? UserName { get; set; }

    /// <summary>Why, where it was asked; the file, for an export.</summary>
    public string? Reason { get; set; }

    /// <summary>When, in UTC.</summary>
    public DateTime AccessTime { get; set; }
}

/// <summary>Which looks to list.</summary>
public class GetPersonalDataAccessListInput : PageInput
{
    /// <summary>Only of this site.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Only of this party.</summary>
    public Guid? PartyId { get; set; }

    /// <summary>Only by this user.</summary>
    public Guid? UserId { get; set; }
}
