using System.ComponentModel.DataAnnotations;
using PropertySuite.Auditing;
using PropertySuite.People;
using PropertySuite.Validation;

namespace PropertySuite.Repairs;

/// <summary>A repair call.</summary>
public class CreateRepairOrderDto
{
    /// <summary>Chosen by the client, once for each call; the same call again returns the same order, another one under the key gives 409.</summary>
    public Guid ClientKey { get; set; }

    /// <summary>Site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Unit; needed unless <see cref="Location"/> says where.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>Place in words, for common areas or to add to the unit.</summary>
    [StringLength(RepairOrderConsts.MaxLocationLength)]
    public string? Location { get; set; }

    /// <summary>Indoor or common.</summary>
    [EnumDataType(typeof(RepairArea))]
    public RepairArea Area { get; set; } = RepairArea.Indoor;

    /// <summary>Category.</summary>
    [EnumDataType(typeof(RepairCategory))]
    public RepairCategory Category { get; set; } = RepairCategory.Other;

    /// <summary>Urgency.</summary>
    [EnumDataType(typeof(RepairUrgency))]
    public RepairUrgency Urgency { get; set; } = RepairUrgency.Ordinary;

    /// <summary>How it came in.</summary>
    [EnumDataType(typeof(RepairChannel))]
    public RepairChannel Channel { get; set; } = RepairChannel.Phone;

    /// <summary>Start of the appointment (UTC); with urgency <see cref="RepairUrgency.Appointment"/>.</summary>
    [PlausibleTime]
    public DateTime? AppointmentStart { get; set; }

    /// <summary>End of the appointment (UTC).</summary>
    [PlausibleTime]
    public DateTime? AppointmentEnd { get; set; }

    /// <summary>What the customer reports.</summary>
    [Required]
    [StringLength(RepairOrderConsts.MaxDescriptionLength)]
    public string Description { get; set; } = "";

    /// <summary>Party that reports, when known; fills name and phone where they are left empty.</summary>
    public Guid? ContactPartyId { get; set; }

    /// <summary>Who reports; may stay empty when <see cref="ContactPartyId"/> is given.</summary>
    [StringLength(RepairOrderConsts.MaxNameLength)]
    [AuditMask(AuditMask.Name)]
    public string? ContactName { get; set; }

    /// <summary>Phone number, however it is written; may stay empty when <see cref="ContactPartyId"/> is given.</summary>
    [StringLength(PhoneNumber.MaxTextLength)]
    [PhoneNumber]
    public string? ContactPhone { get; set; }

    /// <summary>Earlier order that was for the same trouble.</summary>
    public Guid? ReworkOfId { get; set; }
}
