using Microsoft.AspNetCore.Authorization;
using PropertySuite.Concurrency;
using PropertySuite.Export;
using PropertySuite.OwnerRecords.Permissions;
using PropertySuite.Paging;
using PropertySuite.People;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Content;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Identity.Integration;
using Volo.Abp.Users;

namespace PropertySuite.OwnerRecords;

/// <inheritdoc cref="IKeyCustomerAppService" />
[Authorize(OwnerRecordsPermissions.KeyCustomers.Default)]
public class KeyCustomerAppService(
    IKeyCustomerRepository keyCustomers,
    IPartyRepository parties,
    PartyUnitReader partyUnits,
    IDictionaryIntegrationService dictionaries,
    ISiteMembershipIntegrationService memberships,
    IIdentityUserIntegrationService users,
    ISiteIntegrationService sites,
    ListExporter exporter,
    SiteToday today) : OwnerRecordsAppService, IKeyCustomerAppService
{
    private static readonly ExportColumns<ExportRow> Columns = new ExportColumns<ExportRow>()
        .Text("partyName", 14, row => row.Entry.PartyName, "PersonName")
        .Text("site", 20, row => row.Site)
        .Text("units", 30, row => string.Join('、', row.Entry.Units.Select(unit => unit.UnitDisplayName)))
        .Text("reasonText", 16, row => row.Entry.ReasonText, "Reason")
        .Text("traits", 40, row => row.Entry.Traits)
        .Text("responsibleName", 12, row => row.Entry.ResponsibleName)
        .Number("contactEveryDays", 10, row => row.Entry.ContactEveryDays)
        .Day("nextContactOn", row => row.Entry.NextContactOn)
        .Day("lastContactOn", row => row.Entry.LastContactOn)
        .Text("lastContactNote", 40, row => row.Entry.LastContactNote)
        .Day("startedOn", row => row.Entry.StartedOn)
        .Day("endedOn", row => row.Entry.EndedOn)
        .Text("endReason", 30, row => row.Entry.EndReason);

    /// <inheritdoc />
    public virtual async Task<KeyCustomerDto> GetAsync(Guid id) => await ToDtoAsync(await keyCustomers.GetAsync(id));

    /// <inheritdoc />
    public virtual async Task<PageDto<KeyCustomerDto>> GetListAsync(GetKeyCustomerListInput input)
    {
        var query = await QueryAsync(input.Kind, input.SiteId, input.PartyId, input.Mine ? CurrentUser.GetId() : input.ResponsibleUserId, input.Reason, input.Filter);
        return await (await keyCustomers.GetPageAsync(query, PageRequest.Of(input))).ToDtoAsync(page => ToDtosAsync(page, query.Today));
    }

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.KeyCustomers.Export)]
    public virtual async Task<IRemoteStreamContent> GetExportAsync(GetKeyCustomerExportInput input)
    {
        var query = await QueryAsync(input.Kind, input.SiteId, partyId: null, input.Mine ? CurrentUser.GetId() : input.ResponsibleUserId, input.Reason, input.Filter);
        return await exporter.WriteAsync(
            Columns, RowsAsync(query, input.Sorting), L, new ExportOptions(input, "Export:KeyCustomers"));
    }

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.KeyCustomers.Manage)]
    public virtual async Task<List<KeyCustomerResponsibleDto>> GetResponsiblesAsync(Guid siteId)
    {
        SiteScope.Check(siteId);
        return (await memberships.GetStaffAsync(siteId)).ConvertAll(colleague => new KeyCustomerResponsibleDto { UserId = colleague.UserId, Name = colleague.Name });
    }

    /// <inheritdoc />
    public virtual async Task<List<KeyCustomerContactDto>> GetContactsAsync(Guid id)
    {
        var entry = await keyCustomers.GetAsync(id);
        return (await keyCustomers.GetContactsAsync(entry.Id, KeyCustomerConsts.MaxContactsShown)).ConvertAll(contact => new KeyCustomerContactDto
        {
            Id = contact.Id,
            ContactedOn = contact.ContactedOn,
            Method = contact.Method,
            Note = contact.Note,
            ByName = contact.ByName,
            CreationTime = contact.CreationTime,
        });
    }

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.KeyCustomers.Manage)]
    public virtual async Task<KeyCustomerDto> CreateAsync(CreateKeyCustomerDto input)
    {
        var party = await parties.GetAsync(input.PartyId);
        if ((await keyCustomers.GetTraitsOfListedAsync([party.Id])).Count > 0)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.KeyCustomerRepeated).WithData("name", party.Name);
        }

        var entry = new KeyCustomer(GuidGenerator.Create(), party, await today.GetAsync(party.SiteId));
        await TakeAsync(entry, input);
        await keyCustomers.InsertAsync(entry, autoSave: true);
        return await ToDtoAsync(entry);
    }

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.KeyCustomers.Manage)]
    public virtual Task<KeyCustomerDto> UpdateAsync(Guid id, UpdateKeyCustomerDto input) => ChangeAsync(id, input, (entry, _) => TakeAsync(entry, input));

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.KeyCustomers.Manage)]
    public virtual Task<KeyCustomerDto> RecordContactAsync(Guid id, RecordKeyCustomerContactDto input) => ChangeAsync(id, input, (entry, day) =>
    {
        var byName = PersonName.Of(CurrentUser.Name, CurrentUser.SurName, CurrentUser.UserName);
        entry.RecordContact(GuidGenerator.Create(), input.ContactedOn ?? day, input.Method, input.Note, byName, day);
        return Task.CompletedTask;
    });

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.KeyCustomers.Manage)]
    public virtual Task<KeyCustomerDto> EndAsync(Guid id, EndKeyCustomerDto input) => ChangeAsync(id, input, (entry, day) =>
    {
        entry.End(input.EndReason, day);
        return Task.CompletedTask;
    });

    private async Task<KeyCustomerDto> ChangeAsync(Guid id, IHasConcurrencyStamp input, Func<KeyCustomer, DateOnly, Task> change)
    {
        var entry = await keyCustomers.GetAsync(id);
        entry.CheckConcurrencyStamp(input);
        await change(entry, await today.GetAsync(entry.SiteId));
        await keyCustomers.UpdateAsync(entry, autoSave: true);
        return await ToDtoAsync(entry);
    }

    private async Task TakeAsync(KeyCustomer entry, KeyCustomerInputBase input)
    {
        entry.Describe(await CheckReasonAsync(input.Reason, entry.Reason), input.Traits).PlanContacts(input.ContactEveryDays, input.NextContactOn);
        if (entry.ResponsibleUserId != input.ResponsibleUserId)
        {
            entry.EntrustTo(input.ResponsibleUserId, await NameOfResponsibleAsync(input.ResponsibleUserId, entry.SiteId));
        }
    }

    /// <summary>A reason that can be chosen, or the one that stands there already: an item that is switched off takes nobody off the list.</summary>
    private async Task<string> CheckReasonAsync(string reason, string present) =>
        reason == present || (await dictionaries.GetItemsAsync(KeyCustomerConsts.ReasonDictionary)).Exists(item => item.Value == reason && item.IsActive)
            ? reason
            : throw new BusinessException(OwnerRecordsErrorCodes.KeyCustomerReasonUnknown).WithData("reason", reason);

    private async Task<string> NameOfResponsibleAsync(Guid userId, Guid siteId)
    {
        var user = await users.FindByIdAsync(userId) ?? throw new EntityNotFoundException(typeof(UserData), userId);
        return await memberships.CanWorkInAsync(userId, siteId, OwnerRecordsPermissions.KeyCustomers.Default)
            ? PersonName.Of(user.Name, user.Surname, user.UserName)
            : throw new BusinessException(OwnerRecordsErrorCodes.KeyCustomerResponsibleCannotSee);
    }

    private async Task<KeyCustomerQuery> QueryAsync(
        KeyCustomerListKind kind, Guid? siteId, Guid? partyId, Guid? responsibleUserId, string? reason, string? filter) =>
        new(kind, await today.GetAsync(siteId), siteId, partyId, responsibleUserId, reason, string.IsNullOrWhiteSpace(filter) ? null : PartySearchText.Parse(filter));

    private async IAsyncEnumerable<IReadOnlyCollection<ExportRow>> RowsAsync(KeyCustomerQuery query, string? sorting)
    {
        var directory = new SiteDirectory(sites);
        await foreach (var batch in Batches.ReadAsync(request => keyCustomers.GetPageAsync(query, request), sorting))
        {
            await directory.LearnAsync(batch.Select(entry => entry.SiteId));
            yield return (await ToDtosAsync(batch, query.Today)).ConvertAll(entry => new ExportRow(entry, directory.NameOf(entry.SiteId)));
        }
    }

    private async Task<KeyCustomerDto> ToDtoAsync(KeyCustomer entry) => (await ToDtosAsync([entry], await today.GetAsync(entry.SiteId)))[0];

    private async Task<List<KeyCustomerDto>> ToDtosAsync(List<KeyCustomer> entries, DateOnly day)
    {
        var partyIds = entries.Select(entry => entry.PartyId).Distinct().ToList();
        var names = (await parties.GetListAsync(partyIds)).ToDictionary(party => party.Id, party => party.Name);
        var units = await partyUnits.ReadAsync(partyIds, day);
        var reasons = (await dictionaries.GetItemsAsync(KeyCustomerConsts.ReasonDictionary)).ToDictionary(item => item.Value, item => item.Text);
        return entries.ConvertAll(entry => new KeyCustomerDto
        {
            Id = entry.Id,
            SiteId = entry.SiteId,
            PartyId = entry.PartyId,
            PartyName = names.GetValueOrDefault(entry.PartyId, ""),
            Units = [.. units[entry.PartyId]],
            Reason = entry.Reason,
            ReasonText = reasons.GetValueOrDefault(entry.Reason, entry.Reason),
            Traits = entry.Traits,
            ResponsibleUserId = entry.ResponsibleUserId,
            ResponsibleName = entry.ResponsibleName,
            ContactEveryDays = entry.ContactEveryDays,
            NextContactOn = entry.NextContactOn,
            IsOverdue = entry.IsOverdueOn(day),
            LastContactOn = entry.LastContactOn,
            LastContactNote = entry.LastContactNote,
            StartedOn = entry.StartedOn,
            EndedOn = entry.EndedOn,
            EndReason = entry.EndReason,
            CreationTime = entry.CreationTime,
            CreatorId = entry.CreatorId,
            LastModificationTime = entry.LastModificationTime,
            LastModifierId = entry.LastModifierId,
            ConcurrencyStamp = entry.ConcurrencyStamp,
        });
    }

    /// <param name="Entry">The entry.</param>
    /// <param name="Site">Name of the site.</param>
    private sealed record ExportRow(KeyCustomerDto Entry, string? Site);
}
