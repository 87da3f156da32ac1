using FsCheck;
using FsCheck.Fluent;
using PropertySuite.OwnerRecords;
using Volo.Abp;
using Check = FsCheck.Check;

namespace PropertySuite.Estate.Tests.OwnerRecords;

public class HouseholdTests
{
    private static readonly DateOnly Epoch = new(2020, 1, 1);

    [Fact]
    public void Shares_never_exceed_the_whole_on_any_day_whatever_is_tried()
    {
        var day = Gen.Choose(-1, 40).Select(offset => offset < 0 ? (DateOnly?)null : Epoch.AddDays(offset));
        var attempt = from party in Gen.Choose(0, 5)
                      from share in Gen.Choose(0, 100)
                      from first in day
                      from last in day
                      from ends in Gen.Elements(true, false)
                      select (Party: party, Share: share == 0 ? (decimal?)null : share, From: first, To: last, Ends: ends);
        Check.QuickThrowOnFailure(Prop.ForAll(attempt.ListOf().ToArbitrary(), attempts =>
        {
            var household = NewHousehold();
            foreach (var (party, share, first, last, ends) in attempts)
            {
                Try(() =>
                {
                    if (ends && household.Tenures.FirstOrDefault() is { } tenure)
                    {
                        household.EndTenure(tenure.Id, last ?? Epoch);
                    }
                    else
                    {
                        household.AddTenure(Guid.NewGuid(), Party(party), TenureRelation.Owner, share, first, last);
                    }
                });
            }

            for (var offset = -1; offset <= 41; offset++)
            {
                Total(household, Epoch.AddDays(offset)).ShouldBeLessThanOrEqualTo(100);
            }

            Total(household, DateOnly.MinValue).ShouldBeLessThanOrEqualTo(100);
            Total(household, DateOnly.MaxValue).ShouldBeLessThanOrEqualTo(100);
        }));
    }

    [Fact]
    public void After_any_sequence_of_transfers_and_new_co_owners_the_shares_are_the_whole_or_nothing_has_changed()
    {
        var change = from kind in Gen.Elements("add", "transfer", "coown")
                     from parties in Gen.Choose(0, 6).NonEmptyListOf()
                     from shares in Gen.Choose(0, 120).NonEmptyListOf()
                     from offset in Gen.Choose(0, 40)
                     select (kind, Owners: parties.Distinct().Select((party, place) =>
                         (Party(party), shares[place % shares.Count] is var share and > 0 ? share / 1.3m : (decimal?)null)).ToList(), From: Epoch.AddDays(offset));
        Check.QuickThrowOnFailure(Prop.ForAll(change.ListOf().ToArbitrary(), changes =>
        {
            var household = NewHousehold();
            foreach (var (kind, owners, from) in changes)
            {
                var before = household.Tenures.Select(tenure => (tenure.Id, tenure.To)).ToList();
                var hadOwners = household.GetOwnershipsFrom(from).Count > 0;
                if (!Try(() => household.Apply(
                    kind == "add" ? new OwnershipPlan(from, [], household.PlanOwners(owners, from))
                    : kind == "transfer" ? household.PlanTransfer(owners, from) : household.PlanCoOwners(owners, from),
                    _ => TenureRelation.CoOwner,
                    Guid.NewGuid)))
                {
                    household.Tenures.Select(tenure => (tenure.Id, tenure.To)).ShouldBe(before);
                    continue;
                }

                if (kind == "transfer")
                {
                    household.GetOwnershipsFrom(from).Select(tenure => tenure.PartyId).ShouldBe(owners.Select(owner => owner.Item1), ignoreOrder: true);
                }

                if (kind == "coown" && hadOwners)
                {
                    Total(household, from).ShouldBe(100, 0.001m);
                }

                for (var offset = -1; offset <= 41; offset++)
                {
                    Total(household, Epoch.AddDays(offset)).ShouldBeLessThanOrEqualTo(100);
                }
            }
        }));
    }

    [Fact]
    public void Owners_without_shares_divide_the_whole_equally() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(1, 30).ToArbitrary(), count =>
        {
            var plan = NewHousehold().PlanOwners([.. Enumerable.Range(0, count).Select(party => (Party(party), (decimal?)null))], null);
            plan.Sum(owner => owner.SharePercent).ShouldBe(100);
            (plan.Max(owner => owner.SharePercent) - plan.Min(owner => owner.SharePercent)).ShouldBeLessThan(0.01m);
        }));

    [Fact]
    public void Owners_without_a_share_get_what_the_others_leave()
    {
        var plan = NewHousehold().PlanOwners([(Party(1), 40), (Party(2), null), (Party(3), null)], null);
        plan.Select(owner => owner.SharePercent).ShouldBe([40, 30, 30]);
    }

    [Fact]
    public void Owners_on_record_are_not_planned_again()
    {
        var household = NewHousehold();
        household.AddTenure(Guid.NewGuid(), Party(1), TenureRelation.Owner, 50, null, null);
        household.AddTenure(Guid.NewGuid(), Party(2), TenureRelation.CoOwner, 50, null, null);
        household.PlanOwners([(Party(1), null), (Party(2), 50)], Epoch).ShouldBeEmpty();
    }

    [Fact]
    public void Another_owner_of_a_unit_that_is_wholly_owned_is_refused()
    {
        var household = NewHousehold();
        household.AddTenure(Guid.NewGuid(), Party(1), TenureRelation.Owner, null, null, null);
        Code(() => household.PlanOwners([(Party(2), null)], Epoch)).ShouldBe(OwnerRecordsErrorCodes.OwnershipExceedsWhole);
        Code(() => household.AddTenure(Guid.NewGuid(), Party(2), TenureRelation.Owner, null, null, null))
            .ShouldBe(OwnerRecordsErrorCodes.OwnershipExceedsWhole);
        household.Tenures.Count.ShouldBe(1);
    }

    [Fact]
    public void A_share_that_contradicts_the_record_is_refused()
    {
        var household = NewHousehold();
        household.AddTenure(Guid.NewGuid(), Party(1), TenureRelation.Owner, 50, null, null);
        Code(() => household.PlanOwners([(Party(1), 60)], null)).ShouldBe(OwnerRecordsErrorCodes.ShareDiffers);
    }

    [Fact]
    public void A_sale_ends_one_ownership_and_begins_the_next()
    {
        var household = NewHousehold();
        var first = household.AddTenure(Guid.NewGuid(), Party(1), TenureRelation.Owner, null, null, null);
        household.EndTenure(first.Id, Epoch.AddDays(-1));
        household.AddTenure(Guid.NewGuid(), Party(2), TenureRelation.Owner, null, Epoch, null);

        Total(household, Epoch.AddDays(-1)).ShouldBe(100);
        Total(household, Epoch).ShouldBe(100);
        Code(() => household.EndTenure(first.Id, Epoch)).ShouldBe(OwnerRecordsErrorCodes.OwnershipExceedsWhole);
        first.To.ShouldBe(Epoch.AddDays(-1));
    }

    [Fact]
    public void Tenants_have_no_share_and_take_none()
    {
        var household = NewHousehold();
        household.AddTenure(Guid.NewGuid(), Party(1), TenureRelation.Owner, null, null, null);
        household.AddTenure(Guid.NewGuid(), Party(2), TenureRelation.Tenant, null, Epoch, null).SharePercent.ShouldBeNull();
        Code(() => household.AddTenure(Guid.NewGuid(), Party(3), TenureRelation.Tenant, 10, Epoch, null))
            .ShouldBe(OwnerRecordsErrorCodes.ShareWithoutOwnership);
        Code(() => household.AddTenure(Guid.NewGuid(), Party(2), TenureRelation.Tenant, null, Epoch, null))
            .ShouldBe(OwnerRecordsErrorCodes.TenureRepeated);
    }

    [Fact]
    public void A_tenure_does_not_end_before_it_begins() =>
        Code(() => NewHousehold().AddTenure(Guid.NewGuid(), Party(1), TenureRelation.Tenant, null, Epoch, Epoch.AddDays(-1)))
            .ShouldBe(OwnerRecordsErrorCodes.TenurePeriodReversed);

    private static Household NewHousehold() => new(Guid.NewGuid(), Guid.NewGuid());

    private static Guid Party(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);

    private static decimal Total(Household household, DateOnly day) =>
        household.Tenures.Where(tenure => tenure.IsOwnership && tenure.HoldsOn(day)).Sum(tenure => tenure.SharePercent ?? 0);

    private static string? Code(Action action) => Should.Throw<BusinessException>(action).Code;

    /// <returns>False when it was refused; refusals are what the property is about.</returns>
    private static bool Try(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (BusinessException)
        {
            return false;
        }
    }
}
