using Microsoft.AspNetCore.Authorization;
using PropertySuite.Concurrency;
using PropertySuite.Export;
using PropertySuite.OwnerRecords.Permissions;
using PropertySuite.Paging;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Content;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.OwnerRecords;

/// <inheritdoc cref="ICommitteeTermAppService" />
[Authorize(OwnerRecordsPermissions.Committees.Default)]
public class CommitteeTermAppService(
    ICommitteeTermRepository terms,
    CommitteeTermManager manager,
    IUnitIntegrationService units,
    ISiteIntegrationService sites,
    PersonalDataAccessRecorder recorder,
    ListExporter exporter,
    SiteToday today) : OwnerRecordsAppService, ICommitteeTermAppService
{
    private static readonly ExportColumns<ExportRow> Columns = new ExportColumns<ExportRow>()
        .Number("number", 8, row => row.Term.Number, "CommitteeNumber")
        .Text("site", 20, row => row.Site)
        .Day("from", row => row.Term.From)
        .Day("to", row => row.Term.To)
        .Word<CommitteeTermState>("state", 10, row => row.Term.State)
        .Text("registrationNumber", 20, row => row.Term.RegistrationNumber)
        .Text("members", 60, row => row.Members);

    /// <inheritdoc />
    public virtual async Task<CommitteeTermDto> GetAsync(Guid id)
    {
        var term = await terms.GetAsync(id);
        var inClear = await MayViewPhonesAsync();
        var seen = term.Members.Where(member => member.Phone is not null).ToList();
        if (inClear && seen.Count > 0)
        {
            await recorder.RecordPhonesAsync(
                term.SiteId, seen.Select(member => (member.PartyId, L["PersonalDataAccess:CommitteeMember", term.Number, member.Name].Value)));
        }

        return (await ToDtosAsync([term], inClear))[0];
    }

    /// <inheritdoc />
    public virtual async Task<PageDto<CommitteeTermDto>> GetListAsync(GetCommitteeTermListInput input)
    {
        var query = new CommitteeTermQuery(await today.GetAsync(input.SiteId), input.SiteId, input.State, input.Filter);
        return await (await terms.GetPageAsync(query, PageRequest.Of(input))).ToDtoAsync(page => ToDtosAsync(page, phonesInClear: false));
    }

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Committees.Export)]
    public virtual async Task<IRemoteStreamContent> GetExportAsync(GetCommitteeTermExportInput input)
    {
        var query = new CommitteeTermQuery(await today.GetAsync(input.SiteId), input.SiteId, input.State, input.Filter);
        return await exporter.WriteAsync(
            Columns, RowsAsync(query, input.Sorting), L, new ExportOptions(input, "Export:Committees"));
    }

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Committees.Manage)]
    public virtual async Task<CommitteeTermDto> CreateAsync(CreateCommitteeTermDto input)
    {
        SiteScope.Check(input.SiteId);
        var term = new CommitteeTerm(GuidGenerator.Create(), input.SiteId);
        await manager.PlanAsync(term, input.Number, input.From, input.To, input.RegistrationNumber);
        await terms.InsertAsync(term, autoSave: true);
        return (await ToDtosAsync([term], phonesInClear: false))[0];
    }

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Committees.Manage)]
    public virtual Task<CommitteeTermDto> UpdateAsync(Guid id, UpdateCommitteeTermDto input) =>
        ChangeAsync(id, input, term => manager.PlanAsync(term, input.Number, input.From, input.To, input.RegistrationNumber));

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Committees.Manage)]
    public virtual Task<CommitteeTermDto> AddMemberAsync(Guid id, AddCommitteeMemberDto input) => ChangeAsync(
        id, input, term => manager.AddMemberAsync(term, ToValues(input, ReadPhone(input.Phone))));

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Committees.Manage)]
    public virtual Task<CommitteeTermDto> UpdateMemberAsync(Guid id, Guid committeeMemberId, UpdateCommitteeMemberDto input) => ChangeAsync(
        id, input, term => manager.ChangeMemberAsync(term, committeeMemberId, member => ToValues(input, input.Phone is null ? member.Phone : ReadPhone(input.Phone))));

    /// <inheritdoc />
    [Authorize(OwnerRecordsPermissions.Committees.Manage)]
    public virtual Task<CommitteeTermDto> RemoveMemberAsync(Guid id, Guid committeeMemberId) => ChangeAsync(id, input: null, term =>
    {
        term.RemoveMember(committeeMemberId);
        return Task.CompletedTask;
    });

    private static CommitteeMemberValues ToValues(CommitteeMemberInputBase input, string? phone) =>
        new(input.Post, input.Name, input.PartyId, input.UnitId, phone, input.JoinedOn, input.LeftOn);

    private static string? ReadPhone(string? text) => string.IsNullOrWhiteSpace(text)
        ? null
        : PhoneNumber.TryParse(text, out var number)
            ? number.Value
            : throw new BusinessException(OwnerRecordsErrorCodes.PhoneInvalid).WithData("text", text);

    private async Task<CommitteeTermDto> ChangeAsync(Guid id, IHasConcurrencyStamp? input, Func<CommitteeTerm, Task> change)
    {
        var term = await terms.GetAsync(id);
        if (input is not null)
        {
            term.CheckConcurrencyStamp(input);
        }

        await change(term);
        await terms.UpdateAsync(term, autoSave: true);
        return (await ToDtosAsync([term], phonesInClear: false))[0];
    }

    private async IAsyncEnumerable<IReadOnlyCollection<ExportRow>> RowsAsync(CommitteeTermQuery query, string? sorting)
    {
        var directory = new SiteDirectory(sites);
        await foreach (var batch in Batches.ReadAsync(request => terms.GetPageAsync(query, request), sorting))
        {
            await directory.LearnAsync(batch.Select(term => term.SiteId));
            yield return (await ToDtosAsync(batch, phonesInClear: false)).ConvertAll(term => new ExportRow(
                term,
                directory.NameOf(term.SiteId),
                string.Join('、', term.Members.Select(member => $"{L[$"Enum:CommitteePost.{member.Post}"].Value} {member.Name}"))));
        }
    }

    private async Task<List<CommitteeTermDto>> ToDtosAsync(List<CommitteeTerm> found, bool phonesInClear)
    {
        var days = await today.GetAsync(found.Select(term => term.SiteId));
        var unitIds = found.SelectMany(term => term.Members).Select(member => member.UnitId).OfType<Guid>().Distinct().ToList();
        var rooms = unitIds.Count == 0 ? [] : (await units.GetListAsync(unitIds)).ToDictionary(unit => unit.Id, unit => unit.DisplayName);
        return found.ConvertAll(term => CommitteeTermMapper.ToDto(term, days[term.SiteId], rooms, phonesInClear));
    }

    /// <param name="Term">The term.</param>
    /// <param name="Site">Name of the site.</param>
    /// <param name="Members">Post and name of each member.</param>
    private sealed record ExportRow(CommitteeTermDto Term, string? Site, string Members);
}
