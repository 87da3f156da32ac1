using PropertySuite.Demo;
using PropertySuite.People;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;

namespace PropertySuite.OwnerRecords;

/// <summary>Lets owners, and some second persons and cars, move into the demo's units.</summary>
public class OwnerRecordsDemoContributor(
    IPartyRepository parties, IHouseholdRepository households, IPersonalDataProtector protector, IGuidGenerator guids)
    : IDemoContributor, ITransientDependency
{
    /// <inheritdoc />
    public DemoStep Step => DemoStep.Owners;

    /// <inheritdoc />
    public virtual async Task ContributeAsync(DemoStage stage)
    {
        var people = stage.People;
        var moving = new List<Party>();
        var occupied = new List<Household>();
        foreach (var unit in stage.Units.Where(unit => !unit.IsVacant))
        {
            var owner = MakeParty(stage);
            var household = new Household(unit.UnitId, stage.SiteId);
            household.AddTenure(guids.Create(), owner.Id, TenureRelation.Owner, null, unit.HandedOverOn, null);
            moving.Add(owner);
            if (people.Chance(35))
            {
                var second = MakeParty(stage);
                var relation = unit.IsRented ? TenureRelation.Tenant : TenureRelation.FamilyMember;
                household.AddTenure(guids.Create(), second.Id, relation, null, unit.HandedOverOn, null);
                moving.Add(second);
            }

            if (people.Chance(60))
            {
                household.AddVehicle(guids.Create(), Plate.FindAll(people.Plate(), out _)[0]);
            }

            occupied.Add(household);
            stage.Add(new DemoHousehold(unit.UnitId, unit.Name, owner.Id, owner.Name, owner.PhonesInOrder.First().Number));
        }

        await parties.InsertManyAsync(moving);
        await households.InsertManyAsync(occupied, autoSave: true);
    }

    private Party MakeParty(DemoStage stage)
    {
        var party = new Party(guids.Create(), stage.SiteId, PartyKind.Person, stage.People.Name());
        party.SetIdNumber(IdNumber.Parse(stage.People.IdNumber()), protector);
        if (PhoneNumber.TryParse(stage.People.Mobile(), out var phone))
        {
            party.AddPhone(guids.Create(), phone);
        }

        return party;
    }
}
