using Volo.Abp;

namespace PropertySuite.OwnerRecords;

/// <content>Shares of ownership, and how they pass from hand to hand.</content>
public partial class Household
{
    /// <summary>
    /// Finds out which of some owners are new, and what share each of them gets. Owners without a share divide equally what the others
    /// leave. Nothing changes yet.
    /// </summary>
    /// <param name="owners">The owners as somebody gives them, each party once.</param>
    /// <param name="from">First day of the new ones.</param>
    /// <returns>The new ones with their shares.</returns>
    /// <exception cref="BusinessException">The shares would exceed the whole, or contradict the record.</exception>
    public List<(Guid PartyId, decimal SharePercent)> PlanOwners(IReadOnlyCollection<(Guid PartyId, decimal? SharePercent)> owners, DateOnly? from)
    {
        var recorded = GetOwnershipsFrom(from);
        var added = owners.Where(owner => recorded.TrueForAll(tenure => tenure.PartyId != owner.PartyId)).ToList();
        foreach (var (partyId, share) in owners)
        {
            if (share is not null && recorded.Find(tenure => tenure.PartyId == partyId) is { } own && own.SharePercent != Round(share.Value))
            {
                throw new BusinessException(OwnerRecordsErrorCodes.ShareDiffers)
                    .WithData("recorded", own.SharePercent ?? 0)
                    .WithData("given", share.Value);
            }
        }

        return added.Count == 0 ? [] : Share(added, FindFreeShare(from, null), from);
    }

    /// <summary>Ownerships that hold on a day or begin later.</summary>
    public List<Tenure> GetOwnershipsFrom(DateOnly? from) => _tenures.FindAll(tenure => tenure.IsOwnership && tenure.Overlaps(from, null));

    /// <summary>
    /// The unit passes to others (过户): every ownership ends the day before, theirs begin. Owners without a share divide equally what the
    /// others leave of the whole.
    /// </summary>
    /// <exception cref="BusinessException">An ownership begins on that day or later, or the shares exceed the whole.</exception>
    public OwnershipPlan PlanTransfer(IReadOnlyCollection<(Guid PartyId, decimal? SharePercent)> owners, DateOnly from) =>
        new(from, GetEnding(from), Share([.. owners], Whole, from));

    /// <summary>
    /// Others come to own the unit together with those who own it (共有). New owners without a share get as much as each of the present
    /// ones; where all of them have one, the present ones keep the rest in their proportion.
    /// </summary>
    /// <exception cref="BusinessException">An ownership begins on that day or later, or nothing is left for the present owners.</exception>
    public OwnershipPlan PlanCoOwners(IReadOnlyCollection<(Guid PartyId, decimal? SharePercent)> owners, DateOnly from)
    {
        var ending = GetEnding(from);
        var added = owners.Where(owner => ending.TrueForAll(tenure => tenure.PartyId != owner.PartyId)).ToList();
        var rest = Whole - added.Sum(owner => owner.SharePercent ?? 0);
        if (rest <= 0)
        {
            throw ExceedsWhole(Whole - rest + ending.Sum(tenure => tenure.SharePercent ?? 0), from);
        }

        var open = added.Count(owner => owner.SharePercent is null);
        var parts = open > 0 ? SplitEqually(rest, ending.Count + open) : SplitInProportion(rest, ending);
        var beginning = ending.ConvertAll(tenure => (tenure.PartyId, parts.Dequeue()));
        beginning.AddRange(added.Select(owner => (owner.PartyId, owner.SharePercent is { } share ? Round(share) : parts.Dequeue())));
        return new OwnershipPlan(from, ending, CheckParts(beginning, from));
    }

    /// <summary>Carries a plan out that was made of the household as it stands.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="relationOf">Owner or co-owner, by party.</param>
    /// <param name="newId">Makes ids.</param>
    public void Apply(OwnershipPlan plan, Func<Guid, TenureRelation> relationOf, Func<Guid> newId)
    {
        foreach (var tenure in plan.Ending)
        {
            tenure.EndOn(plan.From!.Value.AddDays(-1));
        }

        foreach (var (partyId, share) in plan.Beginning)
        {
            AddTenure(newId(), partyId, relationOf(partyId), share, plan.From, null);
        }
    }

    private List<Tenure> GetEnding(DateOnly from)
    {
        var ending = GetOwnershipsFrom(from);
        return ending.Find(tenure => tenure.From >= from) is { } later
            ? throw new BusinessException(OwnerRecordsErrorCodes.OwnershipBeginsLater).WithData("from", later.From!.Value.ToString("O"))
            : ending;
    }

    /// <summary>The shares of some owners of a whole: those that are given, and equal parts of the rest for the others.</summary>
    private static List<(Guid PartyId, decimal SharePercent)> Share(
        List<(Guid PartyId, decimal? SharePercent)> owners, decimal whole, DateOnly? from)
    {
        var open = owners.Count(owner => owner.SharePercent is null);
        var left = whole - owners.Sum(owner => owner.SharePercent ?? 0);
        if (left < 0 || open > 0 && left <= 0)
        {
            throw ExceedsWhole(Whole - left, from ?? DateOnly.MinValue);
        }

        var equal = SplitEqually(left, open);
        return CheckParts(owners.ConvertAll(owner => (owner.PartyId, owner.SharePercent is { } share ? Round(share) : equal.Dequeue())), from);
    }

    /// <summary>A share that rounding leaves nothing of is none.</summary>
    private static List<(Guid PartyId, decimal SharePercent)> CheckParts(List<(Guid PartyId, decimal SharePercent)> parts, DateOnly? from) =>
        parts.TrueForAll(part => part.SharePercent > 0) ? parts : throw ExceedsWhole(parts.Sum(part => part.SharePercent), from ?? DateOnly.MinValue);

    /// <summary>Parts in proportion to present shares, rounded down; the first gets what rounding leaves.</summary>
    private static Queue<decimal> SplitInProportion(decimal whole, List<Tenure> present)
    {
        var total = present.Sum(tenure => tenure.SharePercent ?? 0);
        if (total <= 0)
        {
            return SplitEqually(whole, present.Count);
        }

        var parts = present.ConvertAll(tenure => Round(whole * (tenure.SharePercent ?? 0) / total));
        if (parts.Count > 0)
        {
            parts[0] += Round(whole - parts.Sum());
        }

        return new Queue<decimal>(parts);
    }

    private static decimal Round(decimal share) => decimal.Round(share, HouseholdConsts.ShareDecimals, MidpointRounding.ToZero);

    /// <summary>Equal parts, rounded down; the first gets what rounding leaves, so that the parts are the whole again.</summary>
    private static Queue<decimal> SplitEqually(decimal whole, int parts)
    {
        if (parts == 0)
        {
            return [];
        }

        var part = Round(whole / parts);
        return new Queue<decimal>(Enumerable.Repeat(part, parts - 1).Prepend(Round(whole - part * (parts - 1))));
    }

    private decimal FindFreeShare(DateOnly? from, DateOnly? to)
    {
        var overlapping = _tenures.Where(tenure => tenure.IsOwnership && tenure.Overlaps(from, to)).ToList();
        var first = from ?? DateOnly.MinValue;
        var days = overlapping.Select(tenure => tenure.From ?? DateOnly.MinValue).Where(day => day > first).Append(first);
        return Whole - days.Max(day => overlapping.Where(tenure => tenure.HoldsOn(day)).Sum(tenure => tenure.SharePercent ?? 0));
    }

    /// <summary>The total can only rise on a first day, so these days are enough to look at.</summary>
    private static void CheckShares(List<Tenure> tenures)
    {
        var ownerships = tenures.Where(tenure => tenure.IsOwnership).ToList();
        foreach (var day in ownerships.Select(tenure => tenure.From ?? DateOnly.MinValue).Distinct())
        {
            var total = ownerships.Where(tenure => tenure.HoldsOn(day)).Sum(tenure => tenure.SharePercent ?? 0);
            if (total > Whole || ownerships.Exists(tenure => tenure.HoldsOn(day) && tenure.SharePercent is not > 0))
            {
                throw ExceedsWhole(total, day);
            }
        }
    }

    private static BusinessException ExceedsWhole(decimal total, DateOnly day) =>
        new BusinessException(OwnerRecordsErrorCodes.OwnershipExceedsWhole)
            .WithData("total", total.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture))
            .WithData("date", day == DateOnly.MinValue ? "–" : day.ToString("O"));
}
