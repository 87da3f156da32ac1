using PropertySuite.Auditing;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.OwnerRecords;

/// <summary>A vehicle of a household (车辆).</summary>
public class Vehicle : CreationAuditedEntity<Guid>, IMultiTenant
{
    internal Vehicle(Guid id, Guid householdId, Plate plate)
        : base(id)
    {
        HouseholdId = householdId;
        Plate = plate.Value;
    }

    /// <summary>For the mapper.</summary>
    protected Vehicle()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <summary>The household.</summary>
    public Guid HouseholdId { get; private set; }

    /// <summary>Plate, see <see cref="OwnerRecords.Plate.Value"/>.</summary>
    [AuditMask(AuditMask.Ends)]
    public string Plate { get; private set; } = "";

    /// <summary>Model.</summary>
    public string? Model { get; private set; }

    /// <summary>Colour and marks.</summary>
    public string? Features { get; private set; }

    internal void Describe(string? model, string? features)
    {
        Model = Check.Length(model?.Trim(), nameof(model), HouseholdConsts.MaxVehicleTextLength) ?? Model;
        Features = Check.Length(features?.Trim(), nameof(features), HouseholdConsts.MaxVehicleTextLength) ?? Features;
    }
}
