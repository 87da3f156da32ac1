using Microsoft.AspNetCore.Authorization;
using PropertySuite.Concurrency;
using PropertySuite.EntityFrameworkCore;
using PropertySuite.Export;
using PropertySuite.OwnerRecords.Permissions;
using PropertySuite.Paging;
using PropertySuite.People;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Content;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.OwnerRecords;

/// <inheritdoc cref="IPartyAppService" />
[Authorize(OwnerRecordsPermissions.Parties.Default)]
public class PartyAppService(
    IPartyRepository parties,
    PartyUnitReader partyUnits,
    PartyMarksReader marks,
    IPersonalDataProtector protector,
    PersonalDataAccessRecorder recorder,
    SiteToday today,
    ISiteIntegrationService sites,
    ListExporter exporter,
    IDataFilter dataFilter) : OwnerRecordsAppService, IPartyAppService
{
    private static readonly ExportColumns<ExportRow> Columns = new ExportColumns<ExportRow>()
        .Text("name", 14, row => row.Party.Name, "PersonName")
        .Text("site", 20, row => row.Site)
        .Text("units", 30, row => string.Join('、', row.Party.Units.Select(unit => unit.UnitDisplayName)))
        .Text("relation", 12, row => row.Relations)
        .Phone("phones", row => row.Phone)
        .Text("maskedIdNumber", 21, row => row.Party.MaskedIdNumber)
        .Text("remark", 30, row => row.Party.Remark);

    /// <inheritdoc />
    public virtual async Task<PartyDto> GetAsync(Guid id)
    {
        var party = await parties.GetAsync(id);
        var inClear = await MayViewPhonesAsync();
        if (inClear && party.Phones.Count > 0)
        {
            await recorder.RecordAsync([party], PersonalDataField.Phone);
        }

        return await ToDtoAsync(party, inClear);
    }

    /// <inheritdoc />
    public virtual async Task<PageDto<PartyDto>> GetListAsync(GetPartyListInput input)
    {
        var text = string.IsNullOrWhiteSpace(input.Filter) ? null : PartySearchText.Parse(input.Filter);
        var filter = new PartyQuery(input.SiteId, input.Kind, input.Relation, text, await today.GetAsync(input.SiteId));
        return await (await parties.GetPageAsync(filter, PageRequest.Of(input))).ToDtoAsync(page => ToDtosAsync(page, phonesInClear: false));
    }

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Parties.Export)]
    public virtual async Task<IRemoteStreamContent> GetExportAsync(GetPartyExportInput input)
    {
        var mayShowPhones = await MayViewPhonesAsync();
        return await exporter.WriteAsync(
            Columns, RowsAsync(input, input.InClear && mayShowPhones), L, new ExportOptions(input, "Export:Parties", mayShowPhones));
    }

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Parties.Create)]
    public virtual async Task<PartyDto> CreateAsync(CreatePartyDto input)
    {
        SiteScope.Check(input.SiteId);
        var request = RequestOf(input);
        if (request is not null && await FindAsync(request.Key) is { } earlier)
        {
            return (await ToDtosAsync([earlier.RepeatedBy(request, CurrentUser.Id)], phonesInClear: false))[0];
        }

        var party = new Party(GuidGenerator.Create(), input.SiteId, input.Kind, input.Name).AskedForBy(request).SetRemark(input.Remark);
        party.SetPhones(ReadPhones(input.Phones), GuidGenerator.Create);
        await SetIdNumberAsync(party, input.IdNumber);
        await parties.InsertAsync(party, autoSave: true);
        return await ToDtoAsync(party, phonesInClear: false);
    }

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Parties.Update)]
    public virtual async Task<PartyDto> UpdateAsync(Guid id, UpdatePartyDto input)
    {
        var party = await parties.GetAsync(id);
        party.CheckConcurrencyStamp(input);
        party.Rename(input.Kind, input.Name).SetRemark(input.Remark);
        if (input.Phones is not null)
        {
            party.SetPhones(ReadPhones(input.Phones), GuidGenerator.Create);
        }

        if (input.IdNumber is not null)
        {
            await SetIdNumberAsync(party, input.IdNumber);
        }

        await parties.UpdateAsync(party, autoSave: true);
        return await ToDtoAsync(party, phonesInClear: false);
    }

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Parties.RevealIdNumber)]
    public virtual async Task<RevealedIdNumberDto> RevealIdNumberAsync(Guid id, RevealPersonalDataDto input)
    {
        var party = await parties.GetAsync(id);
        var number = party.RevealIdNumber(protector);
        await recorder.RecordAsync([party], PersonalDataField.IdNumber, input.Reason);
        return new RevealedIdNumberDto { IdKind = party.IdKind, IdNumber = number };
    }

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Parties.ViewPhone)]
    public virtual async Task<RevealedPhonesDto> RevealPhonesAsync(Guid id, RevealPersonalDataDto input)
    {
        var party = await parties.GetAsync(id);
        await recorder.RecordAsync([party], PersonalDataField.Phone, input.Reason);
        return new RevealedPhonesDto { Phones = [.. party.PhonesInOrder.Select(phone => PhoneNumber.Display(phone.Number))] };
    }

    /// <summary>The ID number is in the fingerprint as it is in the record: by its blind index.</summary>
    private ClientRequest? RequestOf(CreatePartyDto input) => input.ClientKey is not { } key ? null : ClientRequest.Of(key, new
    {
        input.SiteId,
        input.Kind,
        input.Name,
        input.Remark,
        input.Phones,
        IdNumber = string.IsNullOrWhiteSpace(input.IdNumber) ? null : protector.BlindIndexes(CurrentTenant.Id, input.IdNumber.Trim())[0],
    });

    /// <summary>A key is the company's: a record of a site that the caller does not see has it just as well.</summary>
    private async Task<Party?> FindAsync(Guid clientKey)
    {
        using (dataFilter.Disable<IHasSite>())
        {
            return await parties.ClaimKeyAsync(clientKey);
        }
    }

    private async IAsyncEnumerable<IReadOnlyCollection<ExportRow>> RowsAsync(GetPartyExportInput input, bool inClear)
    {
        var text = string.IsNullOrWhiteSpace(input.Filter) ? null : PartySearchText.Parse(input.Filter);
        var filter = new PartyQuery(input.SiteId, input.Kind, input.Relation, text, await today.GetAsync(input.SiteId));
        var directory = new SiteDirectory(sites);
        var logged = new HashSet<Guid>();
        await foreach (var batch in Batches.ReadAsync(request => parties.GetPageAsync(filter, request), input.Sorting))
        {
            await directory.LearnAsync(batch.Select(party => party.SiteId));
            foreach (var siteId in inClear ? batch.Select(party => party.SiteId).Distinct().Where(logged.Add) : [])
            {
                await recorder.RecordExportAsync(siteId, L["Export:Parties"]);
            }

            var phones = batch.ToDictionary(party => party.Id, party => party.PhonesInOrder.FirstOrDefault()?.Number);
            yield return (await ToDtosAsync(batch, phonesInClear: false)).ConvertAll(party => new ExportRow(
                party,
                phones[party.Id],
                directory.NameOf(party.SiteId),
                string.Join('、', party.Units.Select(unit => unit.Relation).Distinct().Select(relation => L[$"Enum:TenureRelation.{relation}"].Value))));
        }
    }

    private static List<PhoneNumber> ReadPhones(IEnumerable<string> texts) => [.. texts
        .Where(text => !string.IsNullOrWhiteSpace(text))
        .Select(text => PhoneNumber.TryParse(text, out var number)
            ? number
            : throw new BusinessException(OwnerRecordsErrorCodes.PhoneInvalid).WithData("text", text))
        .DistinctBy(number => number.Value)];

    private async Task SetIdNumberAsync(Party party, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            party.RemoveIdNumber();
            return;
        }

        var number = IdNumber.Parse(text);
        if (number.IsWrong)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.IdNumberInvalid)
                .WithData("reason", L[$"Enum:IdNumberProblem.{number.Problem}"].Value);
        }

        party.SetIdNumber(number, protector);
        var others = await parties.GetListByIdNumberIndexAsync(party.SiteId, protector.BlindIndexes(party.TenantId, number.Value));
        if (others.Exists(other => other.Id != party.Id))
        {
            throw new BusinessException(OwnerRecordsErrorCodes.IdNumberTaken);
        }
    }

    private async Task<PartyDto> ToDtoAsync(Party party, bool phonesInClear)
    {
        var dto = (await ToDtosAsync([party], phonesInClear))[0];
        var others = await parties.GetPerhapsSameAsync(party);
        dto.PerhapsSame = others.Count == 0 ? [] : (await ToDtosAsync(others, phonesInClear: false)).ConvertAll(other => new PerhapsSamePartyDto
        {
            Id = other.Id, Name = other.Name, MaskedIdNumber = other.MaskedIdNumber, Units = other.Units,
        });
        dto.Tenures = await partyUnits.ReadAllAsync(party.Id, await today.GetAsync(party.SiteId));
        dto.Vehicles = await partyUnits.ReadVehiclesAsync(dto.Units);
        return dto;
    }

    private async Task<List<PartyDto>> ToDtosAsync(List<Party> page, bool phonesInClear)
    {
        var siteIds = page.Select(party => party.SiteId).Distinct().ToList();
        var day = await today.GetAsync(siteIds.Count == 1 ? siteIds[0] : null);
        var ids = page.ConvertAll(party => party.Id);
        var units = await partyUnits.ReadAsync(ids, day);
        var marked = await marks.ReadAsync(ids, day);
        return page.ConvertAll(party =>
        {
            var dto = party.ToDto(phonesInClear, [.. units[party.Id]]);
            dto.IsKeyCustomer = marked.IsKeyCustomer(party.Id);
            dto.CommitteePost = marked.PostOf(party.Id);
            return dto;
        });
    }

    /// <param name="Party">Its personal data masked.</param>
    /// <param name="Phone">The first phone number, whole; the exporter masks it.</param>
    /// <param name="Site">Name of the site.</param>
    /// <param name="Relations">Its present relations, in words.</param>
    private sealed record ExportRow(PartyDto Party, string? Phone, string? Site, string Relations);
}
