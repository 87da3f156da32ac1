using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Testing;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.SettingManagement;
using Volo.Abp.Threading;

namespace PropertySuite.Host.Administration;

/// <summary>Logs are kept as long as the company says, and never shorter than the law demands.</summary>
public class LogRetentionTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private readonly AuditDesk _desk = new(host);

    [Fact]
    public async Task Each_company_has_its_own_time_and_six_months_are_the_least()
    {
        await SetAsync(TestCompany.Id, "200");
        await SetAsync(OtherCompany.Id, "1");
        await AddAsync(TestCompany.Id, 250, 190);
        await AddAsync(OtherCompany.Id, 190, 170);

        await RunAsync();
        await RunAsync();

        (await CountAsync(TestCompany.Id)).ShouldBe(1);
        (await CountAsync(OtherCompany.Id)).ShouldBe(1);
        (await _desk.QueryAsync<long>("""SELECT count(*) FROM "AbpSecurityLogs" WHERE "UserName" = 'old'""")).ShouldBe(0);
        (await _desk.QueryAsync<long>("""SELECT count(*) FROM "AbpEntityChanges" WHERE "EntityId" = 'old'""")).ShouldBe(2);
    }

    [Fact]
    public async Task The_logs_of_a_company_that_was_deleted_end_as_well()
    {
        var gone = Guid.CreateVersion7();
        await _desk.QueryAsync<int>(
            """
            INSERT INTO "AbpTenants" ("Id", "Name", "NormalizedName", "EntityVersion", "IsDeleted", "CreationTime", "ExtraProperties", "ConcurrencyStamp")
            VALUES ($1, 'gone', 'GONE', 0, true, now(), '{}', 'x') RETURNING 1
            """,
            gone);
        await AddAsync(gone, 2000, 10);

        await RunAsync();

        (await CountAsync(gone)).ShouldBe(1);
    }

    private Task SetAsync(Guid tenantId, string days) => host.WithUnitOfWorkAsync(
        services => services.GetRequiredService<ISettingManager>().SetForTenantAsync(tenantId, LogRetentionSettings.AuditLogDays, days),
        tenantId);

    private async Task AddAsync(Guid tenantId, params int[] ages)
    {
        foreach (var age in ages)
        {
            await _desk.QueryAsync<int>(
                """
                WITH log AS (
                    INSERT INTO "AbpAuditLogs" ("Id", "TenantId", "UserName", "ExecutionTime", "ExecutionDuration", "ExtraProperties", "ConcurrencyStamp")
                    VALUES (gen_random_uuid(), $1, 'old', now() - make_interval(days => $2), 1, '{}', 'x') RETURNING "Id"),
                change AS (
                    INSERT INTO "AbpEntityChanges" ("Id", "AuditLogId", "TenantId", "ChangeTime", "ChangeType", "EntityId", "EntityTypeFullName", "ExtraProperties")
                    SELECT gen_random_uuid(), "Id", $1, now(), 1, 'old', 'T', '{}' FROM log RETURNING 1)
                INSERT INTO "AbpSecurityLogs" ("Id", "TenantId", "UserName", "CreationTime", "ExtraProperties", "ConcurrencyStamp")
                VALUES (gen_random_uuid(), $1, 'old', now() - make_interval(days => $2 + 200), '{}', 'x') RETURNING 1
                """,
                tenantId, age);
        }
    }

    private Task<long> CountAsync(Guid tenantId) =>
        _desk.QueryAsync<long>("""SELECT count(*) FROM "AbpAuditLogs" WHERE "UserName" = 'old' AND "TenantId" = $1""", tenantId);

    private async Task RunAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        await new RunnableWorker(
            scope.ServiceProvider.GetRequiredService<AbpAsyncTimer>(),
            host.Services.GetRequiredService<IServiceScopeFactory>()).RunAsync(scope.ServiceProvider);
    }

    private sealed class RunnableWorker(AbpAsyncTimer timer, IServiceScopeFactory scopes) : LogRetentionWorker(timer, scopes)
    {
        public Task RunAsync(IServiceProvider services) => DoWorkAsync(new PeriodicBackgroundWorkerContext(services));
    }
}
