using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PropertySuite.OwnerRecords;
using PropertySuite.Testing;
using Volo.Abp.BackgroundJobs;

namespace PropertySuite.Host.Administration;

/// <summary>A host that works on no job, so that the jobs stay to be looked at.</summary>
public class HostWithoutJobExecution : PropertySuiteHostFixture
{
    /// <inheritdoc />
    protected override void Configure(WebApplicationBuilder builder) =>
        builder.Services.Configure<AbpBackgroundJobOptions>(options => options.IsJobExecutionEnabled = false);
}

/// <summary>A company sees its own jobs, and somebody decides about those that were given up.</summary>
public class JobTests(HostWithoutJobExecution host) : IClassFixture<HostWithoutJobExecution>
{
    private const string Jobs = "/api/administration/background-job";
    private const string Workers = "/api/administration/periodic-worker";

    [Fact]
    public async Task A_company_sees_its_own_jobs_and_nobody_elses()
    {
        var mine = await EnqueueAsync(TestCompany.Id);
        var foreign = await EnqueueAsync(OtherCompany.Id);
        var admin = await host.CreateClientAsync(TestUsers.Admin);

        var seen = await IdsAsync(admin);

        seen.ShouldContain(mine);
        seen.ShouldNotContain(foreign);
        (await admin.PostAsync($"{Jobs}/{foreign}/retry", null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await admin.DeleteAsync($"{Jobs}/{foreign}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_parked_job_is_tried_again_with_the_error_still_in_sight()
    {
        var job = await EnqueueAsync(TestCompany.Id);
        await ParkAsync(job, "TimeoutException: the printer is gone");
        var admin = await host.CreateClientAsync(TestUsers.Admin);

        var parked = await OneAsync(admin, job);
        parked.GetProperty("state").GetString().ShouldBe("Parked");
        parked.GetProperty("displayName").GetString().ShouldBe("导入业主名册");
        parked.GetProperty("lastError").GetString()!.ShouldContain("printer");
        parked.GetProperty("arguments").EnumerateObject().Select(argument => argument.Name).ShouldBe(["siteId", "importId"], ignoreOrder: true);

        (await admin.PostAsync($"{Jobs}/{job}/retry", null)).EnsureSuccessStatusCode();
        (await OneAsync(admin, job)).GetProperty("state").GetString().ShouldBe("Waiting");
        (await admin.DeleteAsync($"{Jobs}/{job}")).StatusCode.ShouldBe(HttpStatusCode.NotFound, "only parked jobs are given up");
    }

    [Fact]
    public async Task All_parked_jobs_of_a_company_are_tried_again_at_once_and_nobody_elses()
    {
        var (first, second, waiting, foreign) = (
            await EnqueueAsync(TestCompany.Id), await EnqueueAsync(TestCompany.Id), await EnqueueAsync(TestCompany.Id), await EnqueueAsync(OtherCompany.Id));
        foreach (var job in new[] { first, second, foreign })
        {
            await ParkAsync(job, "x");
        }

        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var kind = (await OneAsync(admin, first)).GetProperty("jobName").GetString();
        (await KindAsync(admin, kind)).GetProperty("parked").GetInt64().ShouldBeGreaterThanOrEqualTo(2);
        (await (await admin.PostAsJsonAsync($"{Jobs}/retry-all", new { jobName = "another" })).Content.ReadFromJsonAsync<JsonElement>())
            .GetProperty("count").GetInt32().ShouldBe(0);

        var answer = await admin.PostAsJsonAsync($"{Jobs}/retry-all", new { jobName = kind });

        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("count").GetInt32().ShouldBeGreaterThanOrEqualTo(2);
        (await KindAsync(admin, kind)).GetProperty("parked").GetInt64().ShouldBe(0);
        foreach (var job in new[] { first, second, waiting })
        {
            (await OneAsync(admin, job)).GetProperty("state").GetString().ShouldBe("Waiting");
        }

        (await OneAsync(await host.CreateClientAsync(TestUsers.Platform), foreign)).GetProperty("state").GetString().ShouldBe("Parked");
    }

    [Fact]
    public async Task Who_looks_after_the_installation_sees_whose_job_it_is_but_not_what_its_error_says()
    {
        var job = await EnqueueAsync(TestCompany.Id);
        await ParkAsync(job, "UserFriendlyException: 王建国 is known already");

        var platform = await host.CreateClientAsync(TestUsers.Platform);
        var company = await platform.GetFromJsonAsync<JsonElement>($"/api/multi-tenancy/tenants/{TestCompany.Id}");
        var seen = await OneAsync(platform, job);

        seen.GetProperty("tenantName").GetString().ShouldBe(company.GetProperty("name").GetString());
        seen.GetProperty("lastError").GetString().ShouldBe("UserFriendlyException");
    }

    [Fact]
    public async Task A_parked_job_can_be_given_up()
    {
        var job = await EnqueueAsync(TestCompany.Id);
        await ParkAsync(job, "x");
        var admin = await host.CreateClientAsync(TestUsers.Admin);

        (await admin.DeleteAsync($"{Jobs}/{job}")).EnsureSuccessStatusCode();

        (await IdsAsync(admin)).ShouldNotContain(job);
    }

    [Fact]
    public async Task Jobs_are_nothing_for_people_of_one_site()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);

        (await manager.GetAsync(Jobs)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await manager.GetAsync(Workers)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Periodic_workers_show_when_they_ran_and_a_company_starts_none()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var list = await admin.GetFromJsonAsync<JsonElement>(Workers);

        var cleanup = list.GetProperty("items").EnumerateArray().Single(worker => worker.GetProperty("name").GetString()!.EndsWith("EndedTokenCleanupWorker", StringComparison.Ordinal));
        cleanup.GetProperty("displayName").GetString().ShouldBe("清理过期接口令牌");
        list.GetProperty("items").EnumerateArray().ShouldAllBe(
            worker => !worker.GetProperty("name").GetString()!.EndsWith(worker.GetProperty("displayName").GetString()!), "every worker has a name for people");
        cleanup.GetProperty("nextRunAt").ValueKind.ShouldBe(JsonValueKind.String);
        list.GetProperty("items").EnumerateArray().ShouldAllBe(worker => !worker.GetProperty("displayName").GetString()!.EndsWith("Worker"), "each has a name for people");
        list.GetProperty("canRun").GetBoolean().ShouldBeFalse();
        var answer = await admin.PostAsJsonAsync($"{Workers}/run-now", new { name = cleanup.GetProperty("name").GetString() });
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private Task<Guid> EnqueueAsync(Guid companyId) => host.WithUnitOfWorkAsync(
        async services => Guid.Parse(await services.GetRequiredService<IBackgroundJobManager>().EnqueueAsync(
            new OwnerImportJobArgs { TenantId = companyId, SiteId = Guid.CreateVersion7(), ImportId = Guid.CreateVersion7() })),
        companyId);

    private async Task ParkAsync(Guid job, string error)
    {
        await using var connection = new NpgsqlConnection(host.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "update \"AbpBackgroundJobs\" set \"IsAbandoned\" = true, \"TryCount\" = 12, \"ExtraProperties\" = $2 where \"Id\" = $1", connection)
        {
            Parameters = { new() { Value = job }, new() { Value = JsonSerializer.Serialize(new { LastError = error }) } },
        };
        (await command.ExecuteNonQueryAsync()).ShouldBe(1);
    }

    private static async Task<JsonElement> KindAsync(HttpClient client, string? name) =>
        (await client.GetFromJsonAsync<JsonElement>($"{Jobs}/counts")).GetProperty("kinds").EnumerateArray()
            .Single(kind => kind.GetProperty("jobName").GetString() == name);

    private static async Task<List<Guid>> IdsAsync(HttpClient client) =>
        [.. (await client.GetFromJsonAsync<JsonElement>($"{Jobs}?maxResultCount=100")).GetProperty("items").EnumerateArray().Select(job => job.GetProperty("id").GetGuid())];

    private static async Task<JsonElement> OneAsync(HttpClient client, Guid id) =>
        (await client.GetFromJsonAsync<JsonElement>($"{Jobs}?maxResultCount=100")).GetProperty("items").EnumerateArray()
            .Single(job => job.GetProperty("id").GetGuid() == id);
}
