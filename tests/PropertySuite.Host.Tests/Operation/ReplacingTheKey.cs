using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.OwnerRecords;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Host.Operation;

/// <summary>An installation gets a new key for personal data while people work on, and the old key can be taken out afterwards.</summary>
public class ReplacingTheKey(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const int BatchSize = 2;
    private static readonly string OldKey = Convert.ToBase64String(new byte[32]);
    private static readonly string NewKey = Convert.ToBase64String([.. Enumerable.Repeat((byte)7, 32)]);

    [Fact]
    public async Task A_new_key_replaces_the_old_one_even_if_the_work_is_cut_short()
    {
        var north = await AddPeopleAsync(TestCompany.Id, TestCompany.NorthSiteId, "33010619900101", 5);
        await AddPeopleAsync(TestCompany.Id, TestCompany.SouthSiteId, "33010619910101", 2);
        await AddPeopleAsync(OtherCompany.Id, OtherCompany.SiteId, "33010619920101", 3);
        var stamps = await host.ReadAsync(Stamps);
        var cookies = await Clients.SignInAsync(host.Address, TestUsers.Manager);

        await using (var rotating = await host.CreateSecondHostAsync(WithBothKeys))
        {
            // The start has ordered the work: one job for each company.
            (await host.ReadAsync($"select count(*) from {Jobs}")).ShouldBe("2");
            await rotating.StartAsync();

            await Should.ThrowAsync<IOException>(() => RunAsync(rotating, TestCompany.Id, secrets => [new DyingSecrets(secrets, batches: 2)]));
            (await CountAsync("k2")).ShouldBe(2 * BatchSize, "whole batches stay done");
            (await CountAsync("k1")).ShouldBe(10 - 2 * BatchSize);

            using var client = Clients.At(PropertySuiteHostFixture.AddressOf(rotating), cookies);
            foreach (var (id, number) in north)
            {
                (await RevealAsync(client, id)).ShouldContain(number);
            }

            foreach (var (_, number) in north)
            {
                var again = await client.PostAsJsonAsync(
                    "/api/owner-records/party",
                    new { siteId = TestCompany.NorthSiteId, kind = "Person", name = "重复", idNumber = number, phones = Array.Empty<string>() });
                (await again.Content.ReadAsStringAsync()).ShouldContain(OwnerRecordsErrorCodes.IdNumberTaken);
            }

            await RunAsync(rotating, TestCompany.Id);
            await RunAsync(rotating, OtherCompany.Id);
            (await CountAsync("k1")).ShouldBe(0);
            (await CountAsync("k2")).ShouldBe(10);
            await RunAsync(rotating, TestCompany.Id);
            await rotating.StopAsync();
        }

        (await host.ReadAsync(Stamps)).ShouldBe(stamps, "nobody's edit conflicts with the re-encryption");
        (await host.ReadAsync("select count(*) from platform.data_protection_keys where xml like '%>k1:%'")).ShouldBe("0");

        await using (var without = await host.CreateSecondHostAsync(builder => Keys(builder, ("k2", NewKey))))
        {
            await without.StartAsync();
            using var client = Clients.At(PropertySuiteHostFixture.AddressOf(without), cookies);
            (await RevealAsync(client, north[0].Id)).ShouldContain(north[0].Number, customMessage: "and the session still holds");
            await without.StopAsync();
        }

        (await Should.ThrowAsync<StartupException>(() => host.CreateSecondHostAsync(builder => Keys(builder, ("k1", OldKey)))))
            .Message.ShouldContain("'k2', which is not configured");
        (await Should.ThrowAsync<StartupException>(() => host.CreateSecondHostAsync(builder => Keys(builder, ("k2", OldKey)))))
            .Message.ShouldContain("The key 'k2' is not the one");
    }

    private const string Jobs = "\"AbpBackgroundJobs\" where \"JobName\" = 'owner-records.reencrypt-personal-data'";

    private const string Stamps =
        "select string_agg(\"concurrency_stamp\", ',' order by id) from owner_records.parties where id_number_secret is not null";

    private async Task<int> CountAsync(string keyId) =>
        int.Parse(await host.ReadAsync($"select count(*) from owner_records.parties where id_number_secret like '{keyId}:%'"));

    private static void WithBothKeys(WebApplicationBuilder builder)
    {
        Keys(builder, ("k1", OldKey), ("k2", NewKey));
        builder.Services.Configure<AbpBackgroundJobOptions>(options => options.IsJobExecutionEnabled = false);
    }

    private static void Keys(WebApplicationBuilder builder, params (string Id, string Key)[] keys)
    {
        var settings = keys.ToDictionary(key => $"PersonalData:Keys:{key.Id}", key => (string?)key.Key);
        settings["PersonalData:MasterKey"] = "";
        settings["PersonalData:CurrentKeyId"] = keys[^1].Id;
        settings["PersonalData:ReencryptionBatchSize"] = BatchSize.ToString();
        builder.Configuration.AddInMemoryCollection(settings);
    }

    private static async Task RunAsync(
        WebApplication application, Guid tenantId, Func<IPersonalDataSecrets, IEnumerable<IPersonalDataSecrets>>? replace = null)
    {
        await using var scope = application.Services.CreateAsyncScope();
        var secrets = scope.ServiceProvider.GetServices<IPersonalDataSecrets>();
        var job = ActivatorUtilities.CreateInstance<PersonalDataReencryptionJob>(
            scope.ServiceProvider, secrets.SelectMany(replace ?? (column => [column])).ToList());
        await job.ExecuteAsync(new PersonalDataReencryptionJobArgs { TenantId = tenantId, KeyId = "k2" });
    }

    private static async Task<string> RevealAsync(HttpClient client, Guid partyId)
    {
        var answer = await client.PostAsJsonAsync($"/api/owner-records/party/{partyId}/reveal-id-number", new { reason = "核对" });
        return await answer.Content.ReadAsStringAsync();
    }

    private Task<List<(Guid Id, string Number)>> AddPeopleAsync(Guid tenantId, Guid siteId, string prefix, int count) => host.WithUnitOfWorkAsync(
        async services =>
        {
            var protector = services.GetRequiredService<IPersonalDataProtector>();
            var parties = services.GetRequiredService<IRepository<Party, Guid>>();
            services.GetRequiredService<ICurrentTenant>().Id.ShouldBe(tenantId);
            var people = new List<(Guid, string)>();
            for (var i = 0; i < count; i++)
            {
                var number = IdNumber.Parse(WithCheckDigit($"{prefix}{100 + i}"));
                number.IsWrong.ShouldBeFalse();
                var party = await parties.InsertAsync(new Party(Guid.CreateVersion7(), siteId, PartyKind.Person, $"业主{i}"), autoSave: true);
                party.SetIdNumber(number, protector);
                people.Add((party.Id, number.Value));
            }

            return people;
        },
        tenantId);

    private static string WithCheckDigit(string digits)
    {
        int[] weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        return digits + "10X98765432"[digits.Zip(weights, (digit, weight) => (digit - '0') * weight).Sum() % 11];
    }

    /// <summary>Secrets whose process dies after some batches.</summary>
    private sealed class DyingSecrets(IPersonalDataSecrets inner, int batches) : IPersonalDataSecrets
    {
        private int _batches = batches;

        public string Name => inner.Name;

        public Task<List<PersonalDataKeyUse>> GetKeyUsesAsync(CancellationToken cancellationToken) => inner.GetKeyUsesAsync(cancellationToken);

        public Task<List<StoredSecret>> GetNextAsync(string keyId, Guid behind, int maxCount, CancellationToken cancellationToken) =>
            inner.GetNextAsync(keyId, behind, maxCount, cancellationToken);

        public async Task<int> ReplaceAsync(IReadOnlyList<StoredSecret> secrets, CancellationToken cancellationToken)
        {
            var replaced = await inner.ReplaceAsync(secrets, cancellationToken);
            return _batches-- > 0 ? replaced : throw new IOException("the process dies before the commit");
        }
    }
}
