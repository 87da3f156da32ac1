using System.ComponentModel.DataAnnotations;
using PropertySuite.Auditing;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.People;
using PropertySuite.Validation;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Repairs;

/// <summary>Which repair orders are wanted. Empty fields do not restrict.</summary>
public abstract class RepairOrderFilter
{
    /// <summary>One site; all of the caller's when null.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Any of these units.</summary>
    [MaxLength(RepairOrderConsts.MaxUnitsOfFilter)]
    public Guid[] UnitIds { get; set; } = [];

    /// <summary>In a unit in use of this building.</summary>
    public Guid? BuildingId { get; set; }

    /// <summary>Any of these states.</summary>
    public RepairState[] States { get; set; } = [];

    /// <summary>Category.</summary>
    public RepairCategory? Category { get; set; }

    /// <summary>Urgency.</summary>
    public RepairUrgency? Urgency { get; set; }

    /// <summary>Indoor or common.</summary>
    public RepairArea? Area { get; set; }

    /// <summary>Assigned to this technician now.</summary>
    public Guid? TechnicianId { get; set; }

    /// <summary>Only open orders whose next due time has passed.</summary>
    public bool OverdueOnly { get; set; }

    /// <summary>Only open orders whose next step is due within half an hour, and not late yet.</summary>
    public bool DueSoonOnly { get; set; }

    /// <summary>Only open orders.</summary>
    public bool OpenOnly { get; set; }

    /// <summary>Called in at or after (UTC).</summary>
    [PlausibleTime]
    public DateTime? CreatedFrom { get; set; }

    /// <summary>Called in before (UTC).</summary>
    [PlausibleTime]
    public DateTime? CreatedBefore { get; set; }

    /// <summary>With an appointment that begins at or after (UTC).</summary>
    [PlausibleTime]
    public DateTime? AppointmentFrom { get; set; }

    /// <summary>With an appointment that begins before (UTC).</summary>
    [PlausibleTime]
    public DateTime? AppointmentBefore { get; set; }

    /// <summary>Finished at or after (UTC).</summary>
    [PlausibleTime]
    public DateTime? FinishedFrom { get; set; }

    /// <summary>Finished before (UTC).</summary>
    [PlausibleTime]
    public DateTime? FinishedBefore { get; set; }

    /// <summary>Part of the number, place, name, phone or description.</summary>
    [StringLength(64)]
    [AuditMask]
    public string? Text { get; set; }
}

/// <summary>A page of repair orders is wanted.</summary>
public class GetRepairOrderListInput : RepairOrderFilter, IPageInput
{
    /// <summary>Order of the rows.</summary>
    [EnumDataType(typeof(RepairListOrder))]
    public RepairListOrder Order { get; set; }

    /// <inheritdoc />
    [StringLength(KeysetCursor.MaxLength)]
    public string? Cursor { get; set; }

    /// <inheritdoc />
    [Range(1, PageInput.MaxPageSize)]
    public int MaxResultCount { get; set; } = PageInput.DefaultPageSize;
}

/// <summary>An export of repair orders is wanted.</summary>
public class GetRepairOrderExportInput : RepairOrderFilter, IExportInput
{
    /// <summary>Order of the rows.</summary>
    [EnumDataType(typeof(RepairListOrder))]
    public RepairListOrder Order { get; set; }

    /// <inheritdoc />
    [EnumDataType(typeof(TableFormat))]
    public TableFormat Format { get; set; }

    /// <inheritdoc />
    [MaxLength(IExportInput.MaxColumns)]
    public List<string>? Columns { get; set; }

    /// <inheritdoc />
    public bool InClear { get; set; }
}

/// <summary>The board is wanted.</summary>
public class GetRepairBoardInput : RepairOrderFilter;

/// <summary>A repair order (报修单) as lists and boards show it.</summary>
public class RepairOrderListItemDto : EntityDto<Guid>
{
    /// <summary>Document number, such as <c>CW01RP202611220001</c>.</summary>
    public string Number { get; set; } = "";

    /// <summary>Site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Unit, when it is one.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>Where: the unit's name or the common area in words.</summary>
    public string Location { get; set; } = "";

    /// <summary>Indoor or common.</summary>
    public RepairArea Area { get; set; }

    /// <summary>Category.</summary>
    public RepairCategory Category { get; set; }

    /// <summary>Urgency.</summary>
    public RepairUrgency Urgency { get; set; }

    /// <summary>How it came in.</summary>
    public RepairChannel Channel { get; set; }

    /// <summary>State.</summary>
    public RepairState State { get; set; }

    /// <summary>What the customer reports.</summary>
    public string Description { get; set; } = "";

    /// <summary>Who reported it.</summary>
    [AuditMask(AuditMask.Name)]
    public string ContactName { get; set; } = "";

    /// <summary>Phone number, masked.</summary>
    public string ContactPhone { get; set; } = "";

    /// <summary>Names of the technicians, the leading one first.</summary>
    public List<TechnicianNameDto> Technicians { get; set; } = [];

    /// <summary>When the customer called (UTC).</summary>
    public DateTime CreationTime { get; set; }

    /// <summary>Start of the appointment (UTC).</summary>
    public DateTime? AppointmentStart { get; set; }

    /// <summary>End of the appointment (UTC).</summary>
    public DateTime? AppointmentEnd { get; set; }

    /// <summary>Promised arrival (UTC).</summary>
    public DateTime PromisedArrivalAt { get; set; }

    /// <summary>Promised finish (UTC).</summary>
    public DateTime PromisedFinishAt { get; set; }

    /// <summary>When the next step is due (UTC); null when nobody waits.</summary>
    public DateTime? DueAt { get; set; }

    /// <summary>What is due then.</summary>
    public RepairClock? DueClock { get; set; }

    /// <summary>Whether the next step is late.</summary>
    public bool IsOverdue { get; set; }

    /// <summary>When the work was finished (UTC).</summary>
    public DateTime? FinishedAt { get; set; }

    /// <summary>What the customer pays, in yuan.</summary>
    public decimal PaidAmount { get; set; }

    /// <summary>How often the work had to be done again.</summary>
    public int ReworkCount { get; set; }

    /// <summary>How often the customer has asked again what is being done.</summary>
    public int UrgedTimes { get; set; }

    /// <summary>Whether somebody of the house is to do something, so that the customer's asking again is recorded by who may.</summary>
    public bool MayBeUrged { get; set; }
}

/// <summary>A technician by name.</summary>
public class TechnicianNameDto
{
    /// <summary>User.</summary>
    public Guid UserId { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";
}

/// <summary>A technician whom one can dispatch.</summary>
public class TechnicianDto : TechnicianNameDto
{
    /// <summary>Open orders in their hands.</summary>
    public int OpenOrders { get; set; }

    /// <summary>Whether they are responsible for the place of the order that was named.</summary>
    public bool ServesThePlace { get; set; }

    /// <summary>Whether they have the skill that the category of the order that was named calls for.</summary>
    public bool HasTheSkill { get; set; }

    /// <summary>The post that they are on duty at now; null when they are not.</summary>
    public string? DutyPost { get; set; }

    /// <summary>Until when they are away (UTC), and cannot be given work; null when they are there.</summary>
    public DateTime? AwayUntil { get; set; }
}

/// <summary>The open orders of a site, a column for each state.</summary>
public class RepairBoardDto
{
    /// <summary>Columns in the order of the work.</summary>
    public List<RepairBoardColumnDto> Columns { get; set; } = [];
}

/// <summary>A column of the board.</summary>
public class RepairBoardColumnDto
{
    /// <summary>State of its orders.</summary>
    public RepairState State { get; set; }

    /// <summary>Orders in this state.</summary>
    public int Count { get; set; }

    /// <summary>Of these, late.</summary>
    public int OverdueCount { get; set; }

    /// <summary>The orders that are due first.</summary>
    public List<RepairOrderListItemDto> Cards { get; set; } = [];
}

/// <summary>Whose recent repairs are wanted: of a unit, of a phone number, or of either.</summary>
public class GetRecentRepairOrdersInput
{
    /// <summary>Unit.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>Whole phone number, however it is written.</summary>
    [StringLength(PhoneNumber.MaxTextLength)]
    public string? Phone { get; set; }

    /// <summary>Rows wanted.</summary>
    [Range(1, 50)]
    public int MaxResultCount { get; set; } = 5;
}

/// <summary>For which call a promise is wanted.</summary>
public class GetRepairPromiseInput
{
    /// <summary>Site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Urgency.</summary>
    [EnumDataType(typeof(RepairUrgency))]
    public RepairUrgency Urgency { get; set; } = RepairUrgency.Ordinary;

    /// <summary>Category, where it is known: limits may differ by it.</summary>
    [EnumDataType(typeof(RepairCategory))]
    public RepairCategory? Category { get; set; }

    /// <summary>Area, where it is known.</summary>
    [EnumDataType(typeof(RepairArea))]
    public RepairArea? Area { get; set; }

    /// <summary>Channel, where it is known.</summary>
    [EnumDataType(typeof(RepairChannel))]
    public RepairChannel? Channel { get; set; }

    /// <summary>Start of the appointment (UTC).</summary>
    [PlausibleTime]
    public DateTime? AppointmentStart { get; set; }

    /// <summary>End of the appointment (UTC).</summary>
    [PlausibleTime]
    public DateTime? AppointmentEnd { get; set; }
}

/// <summary>What the desk may promise the caller.</summary>
public class RepairPromiseDto
{
    /// <summary>Somebody is there by then (UTC).</summary>
    public DateTime PromisedArrivalAt { get; set; }

    /// <summary>It is done by then (UTC).</summary>
    public DateTime PromisedFinishAt { get; set; }
}
