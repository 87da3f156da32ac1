using Microsoft.AspNetCore.Authorization;
using PropertySuite.Concurrency;
using PropertySuite.OwnerRecords.Permissions;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.OwnerRecords;

/// <inheritdoc cref="IHouseholdAppService" />
[Authorize(OwnerRecordsPermissions.Households.Default)]
public class HouseholdAppService(
    IHouseholdRepository households,
    IPartyRepository parties,
    IUnitIntegrationService units,
    ISiteIntegrationService sites,
    PersonalDataAccessRecorder recorder,
    PartyMarksReader marks,
    HouseholdTimeline timeline,
    SiteToday today) : OwnerRecordsAppService, IHouseholdAppService
{
    /// <inheritdoc />
    public virtual async Task<HouseholdDto> GetAsync(Guid id)
    {
        var unit = await GetUnitAsync(id);
        return await ToDtoAsync(unit, await households.FindAsync(id), await MayViewPhonesAsync());
    }

    /// <inheritdoc />
    public virtual async Task<List<HouseholdTimelineEntryDto>> GetTimelineAsync(Guid id)
    {
        var unit = await GetUnitAsync(id);
        return await timeline.GetNewestAsync(unit.Id, unit.SiteId, HouseholdConsts.MaxTimelineEntries);
    }

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Households.Update)]
    public virtual Task<HouseholdDto> AddTenureAsync(Guid id, AddTenureDto input) => ChangeAsync(id, input, async household =>
    {
        var party = await parties.GetAsync(input.PartyId);
        if (party.SiteId != household.SiteId)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.PartyOfAnotherSite);
        }

        household.AddTenure(GuidGenerator.Create(), party.Id, input.Relation, input.SharePercent, input.From, input.To, input.Remark);
    });

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Households.Update)]
    public virtual Task<HouseholdDto> EndTenureAsync(Guid id, EndTenureDto input) =>
        ChangeAsync(id, input, household => household.EndTenure(input.TenureId, input.LastDay));

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Households.Update)]
    public virtual Task<HouseholdDto> AddVehicleAsync(Guid id, AddVehicleDto input) => ChangeAsync(id, input, household =>
    {
        var plates = Plate.FindAll(input.Plate, out var rest);
        if (plates.Count != 1 || rest.Length > 0)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.PlateInvalid).WithData("text", input.Plate);
        }

        household.AddVehicle(GuidGenerator.Create(), plates[0], input.Model, input.Features);
    });

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Households.Update)]
    public virtual Task<HouseholdDto> RemoveVehicleAsync(Guid id, Guid vehicleId) =>
        ChangeAsync(id, command: null, household => household.RemoveVehicle(vehicleId));

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Households.Update)]
    public virtual Task<HouseholdDto> UpdateRemarkAsync(Guid id, UpdateHouseholdRemarkDto input) =>
        ChangeAsync(id, input, household => household.SetRemark(input.Remark));

    private Task<HouseholdDto> ChangeAsync(Guid id, HouseholdCommandDto? command, Action<Household> change) => ChangeAsync(id, command, household =>
    {
        change(household);
        return Task.CompletedTask;
    });

    private async Task<HouseholdDto> ChangeAsync(Guid id, HouseholdCommandDto? command, Func<Household, Task> change)
    {
        var unit = await units.FindInUseAsync(id) ?? throw new EntityNotFoundException(typeof(Household), id);
        var household = await households.FindAsync(id);
        if (command is not null)
        {
            household.CheckConcurrencyStamp(command);
        }

        if (household is null)
        {
            household = new Household(unit.Id, unit.SiteId);
            await change(household);
            await households.InsertAsync(household, autoSave: true);
        }
        else
        {
            await change(household);
            await households.UpdateAsync(household, autoSave: true);
        }

        return await ToDtoAsync(unit, household, phonesInClear: false);
    }

    private async Task<UnitSummaryDto> GetUnitAsync(Guid id) =>
        (await units.GetListAsync([id])).FirstOrDefault() ?? throw new EntityNotFoundException(typeof(Household), id);

    private async Task<HouseholdDto> ToDtoAsync(UnitSummaryDto unit, Household? household, bool phonesInClear)
    {
        var day = await today.GetAsync(unit.SiteId);
        var people = household is null
            ? []
            : (await parties.GetListAsync(household.Tenures.Select(tenure => tenure.PartyId).Distinct().ToList())).ToDictionary(party => party.Id);
        var members = household is null ? [] : household.Tenures
            .Where(tenure => tenure.HoldsOn(day) && people.ContainsKey(tenure.PartyId))
            .OrderBy(tenure => tenure.Relation)
            .ThenBy(tenure => people[tenure.PartyId].Name, StringComparer.Ordinal)
            .ToList();
        if (phonesInClear)
        {
            var seen = members.Select(tenure => people[tenure.PartyId]).Where(party => party.Phones.Count > 0).Distinct().ToList();
            await recorder.RecordAsync(seen, PersonalDataField.Phone);
        }

        var marked = await marks.ReadAsync(members.ConvertAll(tenure => tenure.PartyId), day);
        return new HouseholdDto
        {
            UnitId = unit.Id,
            SiteId = unit.SiteId,
            SiteName = (await sites.FindAsync(unit.SiteId))?.Name ?? "",
            UnitCode = unit.Code,
            UnitDisplayName = unit.DisplayName,
            BuildingName = unit.BuildingName,
            Layout = unit.Layout,
            GrossAreaInSquareMetres = unit.GrossAreaInSquareMetres,
            Occupancy = unit.Occupancy.ToString(),
            HandedOverOn = unit.HandedOverOn,
            RetiredOn = unit.RetiredOn,
            Remark = household?.Remark,
            Members = members.ConvertAll(tenure => HouseholdMapper.ToMember(tenure, people[tenure.PartyId], marked, phonesInClear)),
            Vehicles = household is null ? [] : HouseholdMapper.ToVehicles(household),
            Tenures = household is null ? [] : HouseholdMapper.ToTenures(household, people),
            ConcurrencyStamp = household?.ConcurrencyStamp ?? "",
        };
    }
}
