using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.FollowUps;
using PropertySuite.OwnerRecords;
using PropertySuite.Repairs;
using PropertySuite.Sites;
using PropertySuite.Sites.Permissions;
using PropertySuite.Testing;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement;

namespace PropertySuite.Host.Access;

/// <summary>Gives a place one of everything, as the people who work there would record it, with the place's marker in every text.</summary>
/// <param name="host">The running host.</param>
/// <param name="place">The place.</param>
internal sealed class PlaceSeed(PropertySuiteHostFixture host, Place place)
{
    /// <summary>The role with every permission but the one to see all sites.</summary>
    public const string Role = "zq-everything";

    /// <summary>What can be searched for in every place.</summary>
    public const string Phone = "13912345678";

    /// <inheritdoc cref="Phone" />
    public const string RoomCode = "Z9-101";

    /// <inheritdoc cref="Phone" />
    public const string Plate = "粤B12345";

    /// <inheritdoc cref="Phone" />
    public const string IdNumber = "11010519491231002X";

    private const string SmallestImage = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };
    private HttpClient _client = null!;

    /// <summary>Who works in the place with every permission there is, but not in all sites. Users belong to the company, not to a site.</summary>
    public string UserName => $"{PersonName}-user";

    private string PersonName => place.TenantId == TestCompany.Id ? $"zq-{place.Name}" : place.Marker;

    /// <summary>Creates the user and signs in.</summary>
    public async Task AddUserAsync()
    {
        await host.WithUnitOfWorkAsync(GrantEverythingAsync, place.TenantId);
        await host.WithUnitOfWorkAsync(
            services => services.GetRequiredService<CompanyUserSeeder>()
                .CreateAsync(place.TenantId, UserName, PersonName, [Role], TestUsers.Password, place.SiteId),
            place.TenantId);
        _client = await host.CreateClientAsync(UserName);
    }

    /// <summary>Records one of everything.</summary>
    public async Task RecordAsync()
    {
        var building = await PostAsync<BuildingDto>("/api/sites/building", new { place.SiteId, code = "Z9", name = place.Marker, floorCount = 1 });
        await PostAsync<UnitDto>("/api/sites/unit", new { place.SiteId, code = RoomCode, building.Id, layout = place.Marker });
        var unitId = await host.WithUnitOfWorkAsync(
            async services => (await services.GetRequiredService<IUnitIntegrationService>().SearchAsync("101", place.SiteId, 20))[0].Id, place.TenantId);
        var party = await RecordOwnerAsync(unitId);
        await ConcludeAsync(await RecordRepairAsync(unitId, party.Id));
        var order = (await RecordRepairAsync(unitId, party.Id)).OrderId;
        await AttachAsync(order);
        await ImportRosterAsync();
        await UploadRosterAsync("1-1-102");
        await host.WithUnitOfWorkAsync(
            services => services.GetRequiredService<IBackgroundJobManager>().EnqueueAsync(
                new OwnerImportJobArgs { TenantId = place.TenantId, SiteId = place.SiteId, ImportId = order }, delay: TimeSpan.FromDays(1)),
            place.TenantId);
    }

    private async Task GrantEverythingAsync(IServiceProvider services)
    {
        var roles = services.GetRequiredService<IdentityRoleManager>();
        if (await roles.FindByNameAsync(Role) is null)
        {
            (await roles.CreateAsync(new Volo.Abp.Identity.IdentityRole(Guid.CreateVersion7(), Role, place.TenantId))).Succeeded.ShouldBeTrue();
        }

        var granting = services.GetRequiredService<IPermissionManager>();
        var all = await services.GetRequiredService<IPermissionDefinitionManager>().GetPermissionsAsync();
        foreach (var permission in all.Where(permission => permission.Name != SitesPermissions.AllSites && permission.MultiTenancySide.HasFlag(MultiTenancySides.Tenant)))
        {
            await granting.SetAsync(permission.Name, RolePermissionValueProvider.ProviderName, Role, isGranted: true);
        }
    }

    private async Task<PartyDto> RecordOwnerAsync(Guid unitId)
    {
        var party = await PostAsync<PartyDto>("/api/owner-records/party", new
        {
            place.SiteId, name = $"{place.Marker}业主", remark = place.Marker, phones = new[] { Phone }, idNumber = IdNumber,
        });
        var household = await PostAsync<HouseholdDto>(
            $"/api/owner-records/household/{unitId}/tenure",
            new { partyId = party.Id, relation = "Owner", remark = place.Marker, concurrencyStamp = "" });
        await PostAsync<HouseholdDto>(
            $"/api/owner-records/household/{unitId}/vehicle",
            new { plate = Plate, model = place.Marker, features = place.Marker, household.ConcurrencyStamp });
        await PostAsync<JsonElement>($"/api/owner-records/party/{party.Id}/reveal-id-number", new { reason = place.Marker });
        return party;
    }

    private async Task<(Guid OrderId, Guid CallbackId)> RecordRepairAsync(Guid unitId, Guid partyId)
    {
        var order = await PostAsync<RepairOrderDto>("/api/repairs/repair-order", new
        {
            clientKey = Guid.CreateVersion7(), place.SiteId, unitId, contactPartyId = partyId, area = "Indoor", category = "Water", urgency = "Ordinary",
            channel = "Phone", description = $"{place.Marker}漏水", contactName = place.Marker, contactPhone = Phone,
        });
        await PostAsync<RepairOrderDto>($"/api/repairs/repair-order/{order.Id}/note", new { text = place.Marker });
        var callbackId = await host.WithUnitOfWorkAsync(
            services => services.GetRequiredService<ICallbackIntegrationService>().RequestAsync(new RequestCallbackDto
            {
                TenantId = place.TenantId,
                SiteId = place.SiteId,
                SourceType = "Repairs.RepairOrder",
                SourceId = order.Id,
                SourceNumber = order.Number,
                Location = place.Marker,
                ContactName = place.Marker,
                ContactPhone = Phone,
                Summary = place.Marker,
                DueAt = order.CreationTime.AddDays(1),
                Reason = CallbackReason.Sampled,
            }),
            place.TenantId);
        return (order.Id, callbackId);
    }

    /// <summary>What was recorded comes to its end: a file is taken back, the customer has been called.</summary>
    private async Task ConcludeAsync((Guid OrderId, Guid CallbackId) recorded)
    {
        var file = await PostFileAsync(AddressOfAttachments(recorded.OrderId));
        await PostAsync<JsonElement?>($"/api/attachments/attachment/{file.GetProperty("id").GetGuid()}/withdraw", new { reason = place.Marker });
        var address = $"/api/follow-ups/callback-task/{recorded.CallbackId}";
        var callback = await _client.GetFromJsonAsync<JsonElement>(address);
        await PostAsync<JsonElement>($"{address}/conclude", new
        {
            outcome = "Satisfied", method = "Phone", interviewee = place.Marker, opinion = place.Marker,
            concurrencyStamp = callback.GetProperty("concurrencyStamp").GetString(),
        });
    }

    private async Task AttachAsync(Guid orderId)
    {
        await PostFileAsync(AddressOfAttachments(orderId));
        await PostFileAsync(
            $"/api/attachments/attachment-draft?subjectType=Repairs.RepairOrder&draftId={Guid.CreateVersion7()}&clientKey={Guid.NewGuid()}&kind=Photo");
    }

    private static string AddressOfAttachments(Guid orderId) =>
        $"/api/attachments/attachment?subjectType=Repairs.RepairOrder&subjectId={orderId}&clientKey={Guid.NewGuid()}&kind=Photo";

    private async Task<JsonElement> PostFileAsync(string address)
    {
        var file = new ByteArrayContent(Convert.FromBase64String(SmallestImage));
        file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        using var form = new MultipartFormDataContent { { file, "file", $"{place.Marker}.png" } };
        using var answer = await _client.PostAsync(address, form);
        var body = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue($"{address}: {body}");
        return JsonDocument.Parse(body).RootElement;
    }

    /// <summary>An import that is run to its end, by a job.</summary>
    private async Task ImportRosterAsync()
    {
        var import = await UploadRosterAsync("1-1-101");
        await PostAsync<JsonElement>($"/api/owner-records/owner-import/{import}/start", new { });
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while ((await _client.GetFromJsonAsync<OwnerImportDto>($"/api/owner-records/owner-import/{import}", Json, patience.Token))!.State != OwnerImportState.Finished)
        {
            await Task.Delay(20, patience.Token);
        }
    }

    private async Task<Guid> UploadRosterAsync(string roomCode)
    {
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes($"房号,业主姓名,电话\n{roomCode},{place.Marker},{Phone}\n"));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        using var form = new MultipartFormDataContent { { file, "file", $"{place.Marker}.csv" } };
        using var answer = await _client.PostAsync($"/api/owner-records/owner-import/upload/{place.SiteId}", form);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
    }

    private async Task<T> PostAsync<T>(string address, object body)
    {
        using var answer = await _client.PostAsJsonAsync(address, body);
        var text = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue($"{address}: {text}");
        return text.Length == 0 ? default! : JsonSerializer.Deserialize<T>(text, Json)!;
    }
}
