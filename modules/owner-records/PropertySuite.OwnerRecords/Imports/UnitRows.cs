using System.Globalization;
using Volo.Abp;

namespace PropertySuite.OwnerRecords;

/// <summary>A row of an import, understood.</summary>
internal sealed record UnitRow(OwnerImportRow Row, RosterRow Content);

/// <summary>What the rows of one unit come to; nothing has changed yet.</summary>
/// <param name="People">Who they name, and who that is.</param>
/// <param name="Ownership">What happens to the ownership of the unit.</param>
/// <param name="From">First day of other relations; null where it is not known.</param>
/// <param name="Notices">What is to be said of it.</param>
internal sealed record UnitPlan(
    List<(RosterPerson Person, Party Party)> People, OwnershipPlan Ownership, DateOnly? From, List<RosterFinding> Notices);

/// <summary>The rows of one unit, which stand or fall together.</summary>
internal sealed class UnitRows(string unitCode, List<UnitRow> rows)
{
    private const decimal WholeWithinTolerance = 99.9m;

    /// <summary>Canonical room code.</summary>
    public string UnitCode { get; } = unitCode;

    public List<UnitRow> Rows { get; } = rows;

    public List<RosterPerson> People { get; } = [.. rows.SelectMany(row => row.Content.People)];

    /// <summary>
    /// Finds out what the rows come to. Everything that can be refused is refused here, before anything changes, so that a refused unit
    /// leaves no trace; the preview asks the same.
    /// </summary>
    /// <param name="household">The record of the unit, maybe a new one.</param>
    /// <param name="people">Everybody whom the rows may mean.</param>
    /// <param name="today">The day.</param>
    /// <exception cref="BusinessException">The rows contradict the record.</exception>
    public UnitPlan Plan(Household household, OwnerImportPeople people, DateOnly today)
    {
        People.ForEach(people.CheckName);
        var members = household.Tenures.Select(tenure => people.FindById(tenure.PartyId)).OfType<Party>().Distinct().ToList();
        var found = new List<(RosterPerson Person, Party Party)>();
        foreach (var person in People)
        {
            var same = found.FirstOrDefault(other => IsSamePerson(other.Person, person)).Party;
            found.Add((person, same ?? people.Find(person, members) ?? people.Create(person)));
        }

        var notices = new List<RosterFinding>();
        foreach (var (person, party) in found.Where(entry => IsNewNumberOfSomebodyKnown(entry.Person, entry.Party)).DistinctBy(entry => entry.Party.Id))
        {
            notices.Add(RosterFinding.Notice("SameNameNewPhone", OwnerImportField.Phone, ("name", party.Name)));
        }

        var handedOverOn = Rows.Select(row => row.Content.HandedOverOn).FirstOrDefault(date => date is not null);
        var from = handedOverOn <= today ? handedOverOn : null;
        if (handedOverOn > today)
        {
            notices.Add(RosterFinding.Notice("HandOverAhead", OwnerImportField.HandedOverOn, ("date", handedOverOn.Value.ToString("O"))));
        }

        var ownership = PlanOwnership(household, found, people, from, today, notices);
        ReportMissingShares(household, ownership, notices);
        return new UnitPlan(found, ownership, from, notices);
    }

    private static bool IsNewNumberOfSomebodyKnown(RosterPerson person, Party party) =>
        person.Phones.Count > 0
        && party.Phones.Count > 0
        && party.Phones.All(phone => person.Phones.TrueForAll(number => number.Value != phone.Number));

    /// <summary>Shares that do not make the whole are taken as they are, and said: an owner may be missing.</summary>
    private static void ReportMissingShares(Household household, OwnershipPlan plan, List<RosterFinding> notices)
    {
        var total = plan.Beginning.Sum(owner => owner.SharePercent)
            + household.GetOwnershipsFrom(plan.From).Except(plan.Ending).Sum(tenure => tenure.SharePercent ?? 0);
        if (plan.Beginning.Count > 0 && total < WholeWithinTolerance)
        {
            notices.Add(RosterFinding.Notice("SharesIncomplete", OwnerImportField.Share, ("total", total.ToString("0.####", CultureInfo.InvariantCulture))));
        }
    }

    private OwnershipPlan PlanOwnership(
        Household household,
        List<(RosterPerson Person, Party Party)> found,
        OwnerImportPeople people,
        DateOnly? from,
        DateOnly today,
        List<RosterFinding> notices)
    {
        var owners = found
            .Where(entry => entry.Person.IsOwner)
            .GroupBy(entry => entry.Party.Id)
            .Select(same => (same.Key, same.Select(entry => entry.Person.SharePercent).FirstOrDefault(share => share is not null)))
            .ToList();
        var recorded = household.GetOwnershipsFrom(from);
        var hasStrangers = owners.Exists(owner => recorded.TrueForAll(tenure => tenure.PartyId != owner.Key));
        if (!hasStrangers || recorded.Count == 0)
        {
            return new OwnershipPlan(from, [], household.PlanOwners(owners, from));
        }

        var decided = Rows.Find(row => row.Row.Decision is not null)?.Row;
        switch (decided?.Decision)
        {
            case OwnerImportDecision.Transfer:
                return household.PlanTransfer(owners, decided.DecisionFrom ?? today);
            case OwnerImportDecision.CoOwner:
                return household.PlanCoOwners(owners, decided.DecisionFrom ?? today);
        }

        var names = string.Join("、", recorded.Select(tenure => people.FindById(tenure.PartyId)?.Name).OfType<string>().Distinct());
        try
        {
            var joining = household.PlanOwners(owners, from);
            notices.Add(RosterFinding.Notice("OwnersJoin", OwnerImportField.OwnerName, ("owners", names)));
            return new OwnershipPlan(from, [], joining);
        }
        catch (BusinessException refusal) when (refusal.Code == OwnerRecordsErrorCodes.OwnershipExceedsWhole)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.UnitHasOwners, innerException: refusal).WithData("owners", names);
        }
    }

    private static bool IsSamePerson(RosterPerson left, RosterPerson right) =>
        NameKeys.Fold(left.Name) == NameKeys.Fold(right.Name)
        && (left.IdNumber is null || right.IdNumber is null || left.IdNumber.Value == right.IdNumber.Value);
}
