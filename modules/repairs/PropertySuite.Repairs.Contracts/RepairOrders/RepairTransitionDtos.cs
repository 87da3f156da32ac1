using System.ComponentModel.DataAnnotations;
using PropertySuite.Auditing;
using PropertySuite.Cases;
using PropertySuite.Validation;
using Volo.Abp.Auditing;

namespace PropertySuite.Repairs;

/// <summary>Who is to go.</summary>
public class DispatchRepairOrderDto : CaseActionDto
{
    /// <summary>Technicians, the leading one first.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(RepairOrderConsts.MaxTechnicians)]
    public List<Guid> TechnicianIds { get; set; } = [];

    /// <summary>Remark for the technicians.</summary>
    [StringLength(RepairOrderConsts.MaxRemarkLength)]
    public string? Remark { get; set; }
}

/// <summary>A new appointment.</summary>
public class RescheduleRepairOrderDto : CaseActionDto
{
    /// <summary>Start (UTC).</summary>
    [PlausibleTime]
    public DateTime AppointmentStart { get; set; }

    /// <summary>End (UTC).</summary>
    [PlausibleTime]
    public DateTime AppointmentEnd { get; set; }
}

/// <summary>A material used or quoted.</summary>
public class AddRepairMaterialDto
{
    /// <summary>Name.</summary>
    [Required]
    [StringLength(RepairOrderConsts.MaxMaterialNameLength)]
    public string Name { get; set; } = "";

    /// <summary>Quantity, three decimals at most.</summary>
    [Range(0.001, 100_000)]
    public decimal Quantity { get; set; }

    /// <summary>Unit of measure.</summary>
    [StringLength(RepairOrderConsts.MaxUnitOfMeasureLength)]
    public string? UnitOfMeasure { get; set; }

    /// <summary>Price of one unit in yuan.</summary>
    [Range(typeof(decimal), "0", "1000000", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public decimal UnitPrice { get; set; }
}

/// <summary>A quote for the customer.</summary>
public class QuoteRepairOrderDto : CaseActionDto
{
    /// <summary>Materials.</summary>
    [MaxLength(RepairOrderConsts.MaxMaterials)]
    public List<AddRepairMaterialDto> Materials { get; set; } = [];

    /// <summary>Labour in yuan.</summary>
    [Range(typeof(decimal), "0", "1000000", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public decimal LabourAmount { get; set; }

    /// <summary>Remark.</summary>
    [StringLength(RepairOrderConsts.MaxRemarkLength)]
    public string? Remark { get; set; }
}

/// <summary>The customer confirms the quote.</summary>
public class ConfirmRepairQuoteDto : CaseActionDto
{
    /// <summary>Who confirms.</summary>
    [Required]
    [StringLength(RepairOrderConsts.MaxNameLength)]
    [AuditMask(AuditMask.Name)]
    public string SignerName { get; set; } = "";

    /// <summary>Drawn signature, a PNG as a data URL.</summary>
    [StringLength(RepairOrderConsts.MaxSignatureLength)]
    [RegularExpression(@"^data:image/png;base64,[A-Za-z0-9+/=]+$")]
    [DisableAuditing]
    public string? SignatureImage { get; set; }
}

/// <summary>Why the work stops, and what the customer was told.</summary>
public class SuspendRepairOrderDto : CaseActionDto
{
    /// <summary>Reason.</summary>
    [EnumDataType(typeof(RepairSuspensionReason))]
    public RepairSuspensionReason Reason { get; set; }

    /// <summary>Explanation.</summary>
    [StringLength(RepairOrderConsts.MaxRemarkLength)]
    public string? Remark { get; set; }

    /// <summary>New promised finish (UTC).</summary>
    [PlausibleTime]
    public DateTime NewPromisedFinishAt { get; set; }

    /// <summary>The customer has been told of it.</summary>
    public bool CustomerInformed { get; set; }
}

/// <summary>What was done.</summary>
public class FinishRepairOrderDto : CaseActionDto
{
    /// <summary>故障原因.</summary>
    [Required]
    [StringLength(RepairOrderConsts.MaxRemarkLength)]
    public string FaultCause { get; set; } = "";

    /// <summary>处理结果.</summary>
    [Required]
    [StringLength(RepairOrderConsts.MaxRemarkLength)]
    public string Result { get; set; } = "";

    /// <summary>Who answers for the damage.</summary>
    [EnumDataType(typeof(WarrantyAttribution))]
    public WarrantyAttribution Warranty { get; set; } = WarrantyAttribution.PropertyCompany;

    /// <summary>工时, in minutes.</summary>
    [Range(0, 100_000)]
    public int LabourMinutes { get; set; }

    /// <summary>Materials used.</summary>
    [MaxLength(RepairOrderConsts.MaxMaterials)]
    public List<AddRepairMaterialDto> Materials { get; set; } = [];

    /// <summary>What the customer pays in yuan: nothing without a confirmed quote, and never more than it.</summary>
    [Range(typeof(decimal), "0", "10000000", ParseLimitsInInvariantCulture = true, ConvertValueInInvariantCulture = true)]
    public decimal PaidAmount { get; set; }
}

/// <summary>The customer or an inspector accepts the work and signs.</summary>
public class AcceptRepairWorkDto : CaseActionDto
{
    /// <summary>Who signs.</summary>
    [Required]
    [StringLength(RepairOrderConsts.MaxNameLength)]
    [AuditMask(AuditMask.Name)]
    public string SignerName { get; set; } = "";

    /// <summary>Customer or inspector.</summary>
    [EnumDataType(typeof(AcceptanceRole))]
    public AcceptanceRole Role { get; set; } = AcceptanceRole.Customer;

    /// <summary>Drawn signature, a PNG as a data URL.</summary>
    [StringLength(RepairOrderConsts.MaxSignatureLength)]
    [RegularExpression(@"^data:image/png;base64,[A-Za-z0-9+/=]+$")]
    [DisableAuditing]
    public string? SignatureImage { get; set; }

    /// <summary>What the customer says when signing.</summary>
    [EnumDataType(typeof(SigningRating))]
    public SigningRating? Rating { get; set; }
}
