using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Demo;
using PropertySuite.OwnerRecords;
using PropertySuite.Paging;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.BackgroundJobs;

namespace PropertySuite.Host.Access;

/// <summary>An owner with a car whose ID number somebody looked at, who is a key customer and in the owners' committee, a plan that draws households, an import that has run, one that has not, and one that waits as a job.</summary>
internal sealed class OwnerRecordsSeed : IPlaceSeedContributor
{
    public DemoStep Step => DemoStep.Owners;

    public IReadOnlyDictionary<string, string> Ids => new Dictionary<string, string> { ["row"] = "OwnerImportRow", ["responsibleUser"] = "IdentityUser" };

    public IReadOnlyDictionary<string, string> Controllers => new Dictionary<string, string> { ["Household"] = "Unit" };

    public async Task RecordAsync(PlaceStage stage)
    {
        stage.PartyId = await RecordOwnerAsync(stage);
        await PutOnListsAsync(stage);
        await PlanSamplesAsync(stage);
        await ImportRosterAsync(stage);
        var waiting = await UploadRosterAsync(stage, "1-1-102");
        await stage.WithUnitOfWorkAsync(services => services.GetRequiredService<IBackgroundJobManager>().EnqueueAsync(
            new OwnerImportJobArgs { TenantId = stage.Place.TenantId, SiteId = stage.Place.SiteId, ImportId = waiting }, delay: TimeSpan.FromDays(1)));
    }

    private static async Task<Guid> RecordOwnerAsync(PlaceStage stage)
    {
        var household = $"/api/owner-records/household/{stage.UnitId}";
        var party = await stage.PostAsync<PartyDto>("/api/owner-records/party", new
        {
            stage.Place.SiteId, name = $"{stage.Word}业主", remark = stage.Word, phones = new[] { PlaceSeed.Phone }, idNumber = PlaceSeed.IdNumber,
        });
        var kept = await stage.PostAsync<HouseholdDto>(
            $"{household}/tenure", new { partyId = party.Id, relation = "Owner", remark = stage.Word, concurrencyStamp = "" });
        await stage.PostAsync<HouseholdDto>(
            $"{household}/vehicle", new { plate = PlaceSeed.Plate, model = stage.Word, features = stage.Word, kept.ConcurrencyStamp });
        await stage.PostAsync<JsonElement>($"/api/owner-records/party/{party.Id}/reveal-id-number", new { reason = stage.Word });
        return party.Id;
    }

    /// <summary>The owner on the list of key customers, with a contact, and in the owners' committee.</summary>
    private static async Task PutOnListsAsync(PlaceStage stage)
    {
        var responsible = (await stage.GetAsync<List<KeyCustomerResponsibleDto>>($"/api/owner-records/key-customer/responsibles/{stage.Place.SiteId}"))[0];
        var entry = await stage.PostAsync<KeyCustomerDto>("/api/owner-records/key-customer", new
        {
            stage.PartyId, reason = "other", traits = stage.Word, responsibleUserId = responsible.UserId, contactEveryDays = 30,
        });
        await stage.PostAsync<KeyCustomerDto>(
            $"/api/owner-records/key-customer/{entry.Id}/record-contact", new { note = stage.Word, entry.ConcurrencyStamp });
        var term = await stage.PostAsync<CommitteeTermDto>("/api/owner-records/committee-term", new
        {
            stage.Place.SiteId, number = 1, from = "2020-01-01", to = "2024-12-31", registrationNumber = stage.Word,
        });
        await stage.PostAsync<CommitteeTermDto>($"/api/owner-records/committee-term/{term.Id}/member", new
        {
            post = "Chair", name = stage.Word, stage.PartyId, stage.UnitId, phone = PlaceSeed.Phone, term.ConcurrencyStamp,
        });
    }

    /// <summary>A plan by which households are drawn, far ahead, and once by hand.</summary>
    private static async Task PlanSamplesAsync(PlaceStage stage)
    {
        var plan = await stage.PostAsync<PlanDto>("/api/sites/plan", new
        {
            stage.Place.SiteId, kind = HouseholdSamplePlanKind.Key, name = stage.Word, misfire = "Skip", parameters = new { count = 1 },
            rule = new { kind = "Yearly", from = "2030-01-01", month = 12, day = 31, shift = "None", time = "09:00:00" },
        });
        await stage.PostAsync<PlanDto>($"/api/sites/plan/{plan.Id}/run", new { plan.ConcurrencyStamp });
        await Patience.UntilAsync(async () =>
            (await stage.GetAsync<PageDto<PlanOccurrenceDto>>($"/api/sites/plan/{plan.Id}/occurrences")).Items[0].State == PlanOccurrenceState.Succeeded);
    }

    /// <summary>An import that is run to its end, by a job.</summary>
    private static async Task ImportRosterAsync(PlaceStage stage)
    {
        var address = $"/api/owner-records/owner-import/{await UploadRosterAsync(stage, "1-1-201")}";
        await stage.PostAsync<JsonElement>($"{address}/start", new { });
        await WaitUntilAsync(stage, address, OwnerImportState.Finished);
    }

    private static async Task<Guid> UploadRosterAsync(PlaceStage stage, string roomCode)
    {
        var import = await stage.PostFileAsync<JsonElement>(
            $"/api/owner-records/owner-import/upload/{stage.Place.SiteId}",
            Encoding.UTF8.GetBytes($"房号,业主姓名,电话\n{roomCode},{stage.Word},{PlaceSeed.Phone}\n"),
            "text/csv",
            $"{stage.Word}.csv");
        var id = import.GetProperty("id").GetGuid();
        await WaitUntilAsync(stage, $"/api/owner-records/owner-import/{id}", OwnerImportState.Previewed);
        return id;
    }

    private static Task WaitUntilAsync(PlaceStage stage, string address, OwnerImportState state) =>
        Patience.UntilAsync(async () => (await stage.GetAsync<OwnerImportDto>(address)).State == state);
}
