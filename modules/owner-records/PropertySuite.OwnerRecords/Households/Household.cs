using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// The record of one unit and its people (一户一档). It has the id of its unit, and it sees to it that shares of ownership never add up to
/// more than 100 % on any day.
/// </summary>
public partial class Household : AuditedAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    private const decimal Whole = 100m;
    private readonly List<Tenure> _tenures = [];
    private readonly List<Vehicle> _vehicles = [];

    /// <summary>Opens the record of a unit.</summary>
    public Household(Guid unitId, Guid siteId)
        : base(unitId)
    {
        SiteId = siteId;
    }

    /// <summary>For the mapper.</summary>
    protected Household()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>Remark.</summary>
    public string? Remark { get; private set; }

    /// <summary>Relations of parties to the unit: past, present, future.</summary>
    public IReadOnlyCollection<Tenure> Tenures => _tenures;

    /// <summary>Vehicles.</summary>
    public IReadOnlyCollection<Vehicle> Vehicles => _vehicles;

    /// <summary>Adds a tenure. An owner without a share gets what is left of the whole.</summary>
    /// <exception cref="BusinessException">The shares would exceed the whole, the period is reversed, or the relation stands already.</exception>
    public Tenure AddTenure(
        Guid id, Guid partyId, TenureRelation relation, decimal? sharePercent, DateOnly? from, DateOnly? to, string? remark = null)
    {
        var isOwnership = relation is TenureRelation.Owner or TenureRelation.CoOwner;
        if (sharePercent is not null && !isOwnership)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.ShareWithoutOwnership);
        }

        var tenure = new Tenure(
            id, Id, partyId, relation, isOwnership ? Round(sharePercent ?? FindFreeShare(from, to)) : null, from, to, remark);
        if (_tenures.Exists(other => other.PartyId == partyId && IsSameRelation(other.Relation, relation) && other.Overlaps(from, to)))
        {
            throw new BusinessException(OwnerRecordsErrorCodes.TenureRepeated);
        }

        CheckShares([.. _tenures, tenure]);
        _tenures.Add(tenure);
        return tenure;
    }

    /// <summary>Ends a tenure.</summary>
    /// <param name="tenureId">The tenure.</param>
    /// <param name="lastDay">Its last day.</param>
    /// <exception cref="BusinessException">No such tenure, the day lies before its first, or a later end would exceed the whole.</exception>
    public void EndTenure(Guid tenureId, DateOnly lastDay)
    {
        var tenure = _tenures.Find(other => other.Id == tenureId) ?? throw new BusinessException(OwnerRecordsErrorCodes.TenureNotFound);
        var before = tenure.To;
        tenure.EndOn(lastDay);
        try
        {
            CheckShares(_tenures);
        }
        catch (BusinessException)
        {
            tenure.EndOn(before);
            throw;
        }
    }

    /// <summary>Records a vehicle, or more about one that is recorded.</summary>
    /// <returns>Whether it is new.</returns>
    public bool AddVehicle(Guid id, Plate plate, string? model = null, string? features = null)
    {
        var vehicle = _vehicles.Find(other => other.Plate == plate.Value);
        var isNew = vehicle is null;
        if (vehicle is null)
        {
            vehicle = new Vehicle(id, Id, plate);
            _vehicles.Add(vehicle);
        }

        vehicle.Describe(model, features);
        return isNew;
    }

    /// <summary>Takes a vehicle off the record; one that is not there is no error.</summary>
    public void RemoveVehicle(Guid vehicleId) => _vehicles.RemoveAll(vehicle => vehicle.Id == vehicleId);

    /// <summary>Replaces the remark.</summary>
    public void SetRemark(string? remark) =>
        Remark = Check.Length(string.IsNullOrWhiteSpace(remark) ? null : remark.Trim(), nameof(remark), HouseholdConsts.MaxRemarkLength);

    /// <summary>Adds to the remark, unless it stands there already or there is no more room.</summary>
    /// <returns>Whether the remark changed.</returns>
    public bool AddToRemark(string text)
    {
        var lines = (Remark ?? "").Split('\n');
        var longer = Remark is null ? text : $"{Remark}\n{text}";
        if (string.IsNullOrWhiteSpace(text) || lines.Contains(text) || longer.Length > HouseholdConsts.MaxRemarkLength)
        {
            return false;
        }

        Remark = longer;
        return true;
    }

    private static bool IsSameRelation(TenureRelation left, TenureRelation right) =>
        left == right || IsOwnership(left) && IsOwnership(right);

    private static bool IsOwnership(TenureRelation relation) => relation is TenureRelation.Owner or TenureRelation.CoOwner;
}
