namespace PropertySuite.OwnerRecords;

/// <content>What goes over to other households when units are split or merged.</content>
public partial class Household
{
    /// <summary>The relations that hold after a day or begin later, as another household would take them over the next day. Nothing changes.</summary>
    public List<HandedTenure> GetTenuresAfter(DateOnly lastDay) =>
        _tenures.Where(tenure => tenure.To is null || tenure.To > lastDay)
            .Select(tenure => new HandedTenure(
                tenure.PartyId,
                tenure.Relation,
                tenure.SharePercent,
                tenure.From > lastDay ? tenure.From.Value : lastDay.AddDays(1),
                tenure.To,
                tenure.Remark))
            .ToList();

    /// <summary>
    /// The unit was one until a day: relations end on it, those that would begin later never do, the vehicles leave. The remark stays as a record.
    /// </summary>
    /// <returns>What goes over to other households.</returns>
    public HouseholdContents HandOver(DateOnly lastDay)
    {
        var tenures = GetTenuresAfter(lastDay);
        _tenures.RemoveAll(tenure => tenure.From > lastDay);
        foreach (var tenure in _tenures.Where(tenure => tenure.To is null || tenure.To > lastDay))
        {
            tenure.EndOn(lastDay);
        }

        var vehicles = _vehicles.Select(vehicle => new HandedVehicle(vehicle.Plate, vehicle.Model, vehicle.Features)).ToList();
        _vehicles.Clear();
        return new HouseholdContents(tenures, vehicles, Remark);
    }

    /// <summary>Takes over what other households hand over; what it has already, or two of them hand over, it takes once.</summary>
    public void TakeOver(HouseholdContents contents, Func<Guid> newId)
    {
        foreach (var handed in contents.Tenures)
        {
            if (!_tenures.Exists(own => own.PartyId == handed.PartyId && IsSameRelation(own.Relation, handed.Relation) && own.Overlaps(handed.From, handed.To)))
            {
                AddTenure(newId(), handed.PartyId, handed.Relation, handed.SharePercent, handed.From, handed.To, handed.Remark);
            }
        }

        foreach (var handed in contents.Vehicles)
        {
            AddVehicle(newId(), new Plate(handed.Plate), handed.Model, handed.Features);
        }

        foreach (var line in (contents.Remark ?? "").Split('\n'))
        {
            AddToRemark(line);
        }
    }
}
