using System.ComponentModel.DataAnnotations;
using PropertySuite.Auditing;

namespace PropertySuite.OwnerRecords;

/// <summary>What a clerk types into the search box.</summary>
public class GetCallerListInput
{
    /// <summary>
    /// A phone number or at least its last four digits, a room in any notation, a name (also pinyin initials, full pinyin, traditional or
    /// simplified), or a plate.
    /// </summary>
    [Required]
    [StringLength(64, MinimumLength = 1)]
    [AuditMask]
    public string Query { get; set; } = "";

    /// <summary>Only in this site; null for all sites of the caller.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Most households to return.</summary>
    [Range(1, 50)]
    public int MaxResultCount { get; set; } = 20;
}

/// <summary>Why a household was found.</summary>
public enum CallerMatch
{
    /// <summary>By its room.</summary>
    Room = 1,

    /// <summary>By a phone number.</summary>
    Phone = 2,

    /// <summary>By a name.</summary>
    Name = 3,

    /// <summary>By a plate.</summary>
    Plate = 4,
}

/// <summary>A household that the search found.</summary>
public class CallerHouseholdDto
{
    /// <summary>The unit.</summary>
    public Guid UnitId { get; set; }

    /// <summary>Its site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Name of the site.</summary>
    public string SiteName { get; set; } = "";

    /// <summary>Canonical room code.</summary>
    public string UnitCode { get; set; } = "";

    /// <summary>As people say it.</summary>
    public string UnitDisplayName { get; set; } = "";

    /// <summary>Why it was found.</summary>
    public CallerMatch MatchedBy { get; set; }

    /// <summary>Its people today, those who match first.</summary>
    public List<CallerPersonDto> People { get; set; } = [];

    /// <summary>Its plates.</summary>
    public List<string> Plates { get; set; } = [];
}

/// <summary>A person of a found household.</summary>
public class CallerPersonDto
{
    /// <summary>The party.</summary>
    public Guid PartyId { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Relation to the unit.</summary>
    public TenureRelation Relation { get; set; }

    /// <summary>Masked phone numbers, the preferred first.</summary>
    public List<string> MaskedPhones { get; set; } = [];

    /// <summary>Whether this person is why the household was found.</summary>
    public bool IsMatch { get; set; }

    /// <summary>Whether the person is on the list of key customers; told to who may see that list.</summary>
    public bool IsKeyCustomer { get; set; }

    /// <summary>Post in the owners' committee today; told to who may see its register.</summary>
    public CommitteePost? CommitteePost { get; set; }
}
