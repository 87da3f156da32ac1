using System.Net;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Auditing;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.AspNetCore.Auditing;
using Volo.Abp.Auditing;
using Volo.Abp.AuditLogging.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace PropertySuite.Host.Administration;

/// <summary>Who did what, with old and new values, and nobody's data in the clear.</summary>
public class AuditLogTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private readonly AuditDesk _desk = new(host);

    [Fact]
    public async Task A_change_is_kept_with_who_made_it_and_personal_data_masked()
    {
        var client = await host.CreateClientAsync(TestUsers.FrontDesk);
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var party = await AuditDesk.CreatePartyAsync(client, "钱审计", "13812347001");
        var changed = await AuditDesk.ReadAsync(await AuditDesk.UpdatePartyAsync(client, party, "孙审计", "13912347002"));
        var id = changed.GetProperty("id").GetGuid();

        var history = await AuditDesk.HistoryAsync(admin, AuditDesk.PartyType, id);

        history.Select(change => AuditDesk.Text(change, "changeType")).ShouldBe(["Updated", "Created"]);
        history.ShouldAllBe(change => AuditDesk.Text(change, "userName") == TestUsers.FrontDesk);
        AuditDesk.Property(history[0], "Name").ShouldBe(("钱**", "孙**"));
        var log = await AuditDesk.ReadAsync(await admin.GetAsync($"{AuditDesk.Logs}/{history[0].GetProperty("auditLogId").GetGuid()}"));
        log.GetProperty("httpMethod").GetString().ShouldBe("PUT");
        log.GetProperty("httpStatusCode").GetInt32().ShouldBe(200);
        var phones = log.GetProperty("changes").EnumerateArray()
            .Where(change => AuditDesk.Text(change, "entityType") == "PropertySuite.OwnerRecords.PartyPhone")
            .Select(change => AuditDesk.Property(change, "Number"));
        phones.ShouldBe([("138****7001", null), (null, "139****7002")], ignoreOrder: true);
        log.GetProperty("actions")[0].GetProperty("parameters").GetString()!.ShouldContain("139****7002");
        foreach (var secret in new[] { "13812347001", "13912347002", "钱审计", "孙审计" })
        {
            (await _desk.CountAsync(secret)).ShouldBe(0, secret);
        }
    }

    [Fact]
    public async Task A_password_is_nowhere_in_the_log()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        const string secret = "Geheim-77-xyz";

        await AuditDesk.ReadAsync(await admin.PostAsJsonAsync("/api/identity/users", new
        {
            userName = "audited.user", email = "audited.user@example.com", password = secret, isActive = true, lockoutEnabled = true,
        }));
        await host.CreateClient().PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = "audited.user", password = secret });

        (await _desk.CountAsync("audited.user")).ShouldBeGreaterThan(0);
        (await _desk.CountAsync(secret)).ShouldBe(0);
        (await _desk.CountAsync("AQAAAA")).ShouldBe(0, "the hash of a password");
    }

    [Fact]
    public async Task The_key_of_an_authenticator_is_nowhere_in_the_log()
    {
        var client = await host.CreateClientAsync(TestUsers.SecondTechnician);

        var started = await AuditDesk.ReadAsync(await client.PostAsJsonAsync("/api/account/two-factor/authenticator", new { }));

        (await _desk.QueryAsync<long>("select count(*) from \"AbpEntityChanges\" where \"EntityTypeFullName\" like '%.IdentityUserToken'")).ShouldBeGreaterThan(0);
        (await _desk.QueryAsync<long>(
            """
            select count(*) from "AbpEntityPropertyChanges" p join "AbpEntityChanges" c on c."Id" = p."EntityChangeId"
            where c."EntityTypeFullName" like '%.IdentityUserToken' and p."PropertyName" = 'Value'
            """)).ShouldBe(0);
        (await _desk.CountAsync(started.GetProperty("sharedKey").GetString()!)).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_rolled_back_leaves_no_change_in_the_log()
    {
        var id = Guid.CreateVersion7();
        await using var scope = host.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        using var tenant = services.GetRequiredService<ICurrentTenant>().Change(TestCompany.Id);
        using var sites = services.GetRequiredService<ICurrentSiteScope>().Change(SiteScope.AllSites);

        await services.GetRequiredService<BackgroundAuditing>().RunAsync("test.rollback", GetType(), null, async () =>
        {
            using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
            await services.GetRequiredService<IRepository<Building, Guid>>()
                .InsertAsync(new Building(id, TestCompany.NorthSiteId, "R9"), autoSave: true);
            await unitOfWork.RollbackAsync();
        });

        (await _desk.CountAsync(id.ToString())).ShouldBe(0);
        (await _desk.CountAsync("test.rollback")).ShouldBe(0, "a run that changed nothing leaves no trace");
    }

    [Fact]
    public async Task A_job_that_works_for_two_companies_leaves_a_row_in_each_ones_log_under_its_own_name()
    {
        var (mine, theirs) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await using var scope = host.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        using var sites = services.GetRequiredService<ICurrentSiteScope>().Change(SiteScope.AllSites);

        await services.GetRequiredService<BackgroundAuditing>().RunAsync("test.job", GetType(), null, async () =>
        {
            await AddBuildingAsync(services, TestCompany.Id, mine, TestCompany.NorthSiteId);
            await AddBuildingAsync(services, OtherCompany.Id, theirs, OtherCompany.SiteId);
        });

        const string sql = """
            SELECT l."TenantId" FROM "AbpEntityChanges" c JOIN "AbpAuditLogs" l ON l."Id" = c."AuditLogId"
            WHERE c."EntityId" = $1 AND c."TenantId" = l."TenantId" AND l."UserName" = 'test.job' AND l."HttpMethod" IS NULL
            """;
        (await _desk.QueryAsync<Guid>(sql, mine.ToString())).ShouldBe(TestCompany.Id);
        (await _desk.QueryAsync<Guid>(sql, theirs.ToString())).ShouldBe(OtherCompany.Id);
    }

    [Fact]
    public async Task Another_companys_log_is_neither_listed_nor_opened_nor_exported()
    {
        var other = await host.CreateClientAsync(TestUsers.OtherCompanyManager);
        await AuditDesk.ReadAsync(await other.PostAsJsonAsync(
            "/api/owner-records/party", new { siteId = OtherCompany.SiteId, kind = "Person", name = "外司人" }));
        var foreign = await _desk.QueryAsync<Guid>(
            """SELECT "Id" FROM "AbpAuditLogs" WHERE "TenantId" = $1 ORDER BY "ExecutionTime" DESC LIMIT 1""", OtherCompany.Id);
        var admin = await host.CreateClientAsync(TestUsers.Admin);

        var list = await AuditDesk.ReadAsync(await admin.GetAsync($"{AuditDesk.Logs}?userName={TestUsers.OtherCompanyManager}"));
        list.GetProperty("totalCount").GetInt64().ShouldBe(0);
        (await admin.GetAsync($"{AuditDesk.Logs}/{foreign}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var changes = await AuditDesk.ReadAsync(await admin.GetAsync($"{AuditDesk.Logs}/entity-changes?auditLogId={foreign}"));
        changes.GetProperty("totalCount").GetInt64().ShouldBe(0);
        var csv = await (await admin.GetAsync($"{AuditDesk.Logs}/export?format=Csv")).Content.ReadAsStringAsync();
        csv.ShouldNotContain(TestUsers.OtherCompanyManager);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/00000000-0000-0000-0000-000000000001")]
    [InlineData("/entity-changes")]
    [InlineData("/entity-types")]
    [InlineData("/export")]
    public async Task Who_sees_only_some_sites_is_refused_even_with_the_permission(string path)
    {
        await GrantAsync(TestUsers.Manager, "Administration.AuditLogs", "Administration.AuditLogs.Export");
        var manager = await host.CreateClientAsync(TestUsers.Manager);

        (await manager.GetAsync(AuditDesk.Logs + path)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_export_is_itself_logged_with_how_many_rows_left_the_house()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        await AuditDesk.CreatePartyAsync(await host.CreateClientAsync(TestUsers.FrontDesk), "导出前");

        var answer = await admin.GetAsync($"{AuditDesk.Logs}/export?userName={TestUsers.FrontDesk}&format=Csv");
        var lines = (await answer.Content.ReadAsStringAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1;

        lines.ShouldBeGreaterThan(0);
        var logged = await AuditDesk.ReadAsync(await admin.GetAsync($"{AuditDesk.Logs}?text=audit-log/export"));
        logged.GetProperty("items").EnumerateArray().Select(item => AuditDesk.Text(item, "comments"))
            .ShouldContain($"export rows={lines} format=Csv");
    }

    [Fact]
    public async Task An_export_of_repair_orders_is_logged_although_it_only_reads()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);

        (await manager.GetAsync("/api/repairs/repair-order/export?format=Csv&text=王小明")).EnsureSuccessStatusCode();

        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var log = (await AuditDesk.ReadAsync(await admin.GetAsync($"{AuditDesk.Logs}?userName={TestUsers.Manager}&text=repair-order/export")))
            .GetProperty("items").EnumerateArray().Single();
        AuditDesk.Text(log, "comments")!.ShouldStartWith("export rows=0 format=Csv phones=");
        log.GetProperty("httpStatusCode").GetInt32().ShouldBe(200);
        (await _desk.CountAsync("王小明")).ShouldBe(0);
    }

    [Fact]
    public async Task Reading_is_not_logged_and_a_failure_is_logged_without_its_message()
    {
        var client = await host.CreateClientAsync(TestUsers.FrontDesk);
        var missing = Guid.NewGuid();

        (await client.GetAsync("/api/owner-records/party?filter=李查询")).EnsureSuccessStatusCode();
        (await client.GetAsync($"/api/owner-records/party/{missing}?filter=李查询")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await _desk.CountAsync("李查询")).ShouldBe(0);
        var exceptions = await _desk.QueryAsync<string>("""SELECT "Exceptions" FROM "AbpAuditLogs" WHERE "Url" LIKE '%' || $1 || '%'""", missing.ToString());
        exceptions.ShouldContain("EntityNotFoundException");
        exceptions.ShouldNotContain("There is no");
    }

    [Theory]
    [InlineData("客户 新建", true)]
    [InlineData("owner-records/party", true)]
    [InlineData("客户 派工", false)]
    public async Task An_operation_is_found_by_what_people_call_it(string text, bool isFound)
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var party = await AuditDesk.CreatePartyAsync(await host.CreateClientAsync(TestUsers.FrontDesk), "吴找得", "13812347021");
        var id = (await AuditDesk.HistoryAsync(admin, AuditDesk.PartyType, party.GetProperty("id").GetGuid())).Single().GetProperty("auditLogId").GetGuid();

        var found = await AuditDesk.ReadAsync(await admin.GetAsync($"{AuditDesk.Logs}?text={Uri.EscapeDataString(text)}&maxResultCount=200"));

        found.GetProperty("items").EnumerateArray().Select(log => log.GetProperty("id").GetGuid()).Contains(id).ShouldBe(isFound);
    }

    [Fact]
    public async Task Keys_are_shown_as_the_names_behind_them()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var party = await AuditDesk.CreatePartyAsync(await host.CreateClientAsync(TestUsers.FrontDesk), "周记名", "13812347011");
        var created = (await AuditDesk.HistoryAsync(admin, AuditDesk.PartyType, party.GetProperty("id").GetGuid())).Single();
        var site = await admin.GetFromJsonAsync<JsonElement>($"/api/sites/site/{TestCompany.NorthSiteId}");
        AuditDesk.Property(created, "SiteId").New.ShouldBe(AuditDesk.Text(site, "name"));

        await AuditDesk.ReadAsync(await admin.PostAsJsonAsync("/api/identity/roles", new { name = "named-in-the-log" }));
        (await admin.PutAsJsonAsync(
            "/api/permission-management/permissions?providerName=R&providerKey=named-in-the-log",
            new { permissions = new[] { new { name = "Repairs.Orders", isGranted = true } } })).EnsureSuccessStatusCode();
        (await admin.PutAsJsonAsync(
            "/api/administration/setting", new { values = new[] { new { name = "Attachments.MaxFilesPerSubject", value = "31" } } })).EnsureSuccessStatusCode();
        var grant = await LastChangeAsync(admin, "Volo.Abp.PermissionManagement.PermissionGrant");
        AuditDesk.Property(grant, "Name").New.ShouldBe("使用报修单");
        AuditDesk.Property(grant, "ProviderName").New.ShouldBe("角色");
        var setting = await LastChangeAsync(admin, "Volo.Abp.SettingManagement.Setting");
        AuditDesk.Property(setting, "Name").New.ShouldBe("每张单据附件数量上限");
    }

    [Fact]
    public async Task Neither_the_key_of_a_second_factor_nor_what_files_hold_is_copied_into_the_log()
    {
        var technician = await host.CreateClientAsync(TestUsers.SecondTechnician);
        (await technician.PostAsync("/api/account/two-factor/authenticator", null)).EnsureSuccessStatusCode();
        var admin = await host.CreateClientAsync(TestUsers.Admin);

        var kept = await LastChangeAsync(admin, "Volo.Abp.Identity.IdentityUserToken");
        kept.GetProperty("properties").EnumerateArray().Select(property => AuditDesk.Text(property, "name")).ShouldNotContain("Value");
        (await admin.GetStringAsync($"{AuditDesk.Logs}/entity-types")).ShouldNotContain("DatabaseBlob");
    }

    [Fact]
    public Task Every_operation_that_the_log_may_show_has_a_name() => host.WithUnitOfWorkAsync(services =>
    {
        var texts = services.GetRequiredService<AuditTexts>();
        var missing = new SortedSet<string>();
        foreach (var action in services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<ControllerActionDescriptor>())
        {
            var service = action.ControllerTypeInfo.FullName!;
            var method = action.MethodInfo.Name.RemovePostFix("Async");
            var isRead = method.StartsWith("Get", StringComparison.Ordinal) || method.StartsWith("Find", StringComparison.Ordinal) || method == "Search";
            if (isRead && !method.Contains("Export") && !method.Contains("File") || action.ControllerTypeInfo.IsDefined(typeof(DisableAuditingAttribute), true))
            {
                continue;
            }

            if (texts.FindService(service) is null)
            {
                missing.Add(service);
            }

            if (texts.FindMethod(service, method) is null)
            {
                missing.Add($"{service}.{method}");
            }
        }

        missing.ShouldBeEmpty();
        return Task.CompletedTask;
    });

    [Fact]
    public Task Every_record_and_every_field_that_the_log_may_show_has_a_name() => host.WithUnitOfWorkAsync(async services =>
    {
        var texts = services.GetRequiredService<AuditTexts>();
        var auditing = services.GetRequiredService<IAuditingHelper>();
        var model = (await services.GetRequiredService<IDbContextProvider<IAuditLoggingDbContext>>().GetDbContextAsync()).Model;
        var missing = new SortedSet<string>();
        foreach (var type in model.GetEntityTypes().Where(type => !type.IsOwned() && typeof(IEntity).IsAssignableFrom(type.ClrType) && auditing.IsEntityHistoryEnabled(type.ClrType)))
        {
            var name = type.ClrType.FullName!;
            if (texts.FindEntity(name) is null)
            {
                missing.Add(name);
            }

            missing.UnionWith(KeptProperties(type, "").Where(property => texts.FindProperty(name, property) is null).Select(property => $"{name}.{property}"));
        }

        missing.ShouldBeEmpty();
    });

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public async Task Who_goes_on_to_another_page_while_one_is_loading_has_failed_at_nothing(bool hasGone, long logs)
    {
        var mark = $"reader-{Guid.NewGuid():N}";
        using var gone = new CancellationTokenSource();
        if (hasGone)
        {
            await gone.CancelAsync();
        }

        await host.WithUnitOfWorkAsync(async services =>
        {
            var somebody = new ClaimsPrincipal(new ClaimsIdentity("test"));
            var context = new DefaultHttpContext { RequestServices = services, RequestAborted = gone.Token, User = somebody };
            context.Request.Method = HttpMethods.Get;
            var auditing = services.GetRequiredService<IAuditingManager>();
            await services.GetRequiredService<AbpAuditingMiddleware>().InvokeAsync(context, _ =>
            {
                auditing.Current!.Log.ClientId = mark;
                auditing.Current!.Log.Exceptions.Add(new OperationCanceledException());
                return Task.CompletedTask;
            });
        });

        (await _desk.QueryAsync<long>("select count(*) from \"AbpAuditLogs\" where \"ClientId\" = $1", mark)).ShouldBe(logs);
    }

    [Fact]
    public async Task A_page_goes_on_where_the_one_before_ended()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        for (var index = 0; index < 5; index++)
        {
            await AuditDesk.CreatePartyAsync(desk, $"翻页{index}");
        }

        var seen = new List<Guid>();
        string? cursor = null;
        do
        {
            var page = await AuditDesk.ReadAsync(await admin.GetAsync($"{AuditDesk.Logs}?httpMethod=POST&maxResultCount=2&cursor={cursor}"));
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetGuid()));
            cursor = AuditDesk.Text(page, "nextCursor");
        }
        while (cursor is not null);

        seen.Count.ShouldBeGreaterThanOrEqualTo(5);
        seen.Distinct().Count().ShouldBe(seen.Count);
        (await admin.GetAsync($"{AuditDesk.Logs}?cursor=nonsense")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task AddBuildingAsync(IServiceProvider services, Guid tenantId, Guid id, Guid siteId)
    {
        using var tenant = services.GetRequiredService<ICurrentTenant>().Change(tenantId);
        using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        await services.GetRequiredService<IRepository<Building, Guid>>().InsertAsync(new Building(id, siteId, "J7"));
        await unitOfWork.CompleteAsync();
    }

    private async Task GrantAsync(string userName, params string[] permissions)
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var user = await AuditDesk.ReadAsync(await admin.GetAsync($"/api/identity/users/by-username/{userName}"));
        var answer = await admin.PutAsJsonAsync(
            $"/api/permission-management/permissions?providerName=U&providerKey={user.GetProperty("id").GetGuid()}",
            new { permissions = permissions.Select(name => new { name, isGranted = true }) });
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    }

    private static readonly HashSet<string> BookKeeping =
    [
        "CreationTime", "CreatorId", "LastModificationTime", "LastModifierId", "IsDeleted", "DeletionTime", "DeleterId", "ConcurrencyStamp",
        "EntityVersion", "ExtraProperties", "TenantId",
    ];

    private static IEnumerable<string> KeptProperties(IReadOnlyTypeBase type, string prefix) => type.GetProperties()
        .Where(property => property.PropertyInfo is { } info
            && !property.IsPrimaryKey()
            && !BookKeeping.Contains(property.Name)
            && !info.IsDefined(typeof(DisableAuditingAttribute), true))
        .Select(property => prefix + property.Name)
        .Concat(type.GetComplexProperties().SelectMany(complex => KeptProperties(complex.ComplexType, $"{prefix}{complex.Name}.")));

    private static async Task<JsonElement> LastChangeAsync(HttpClient admin, string entityType) =>
        (await AuditDesk.ReadAsync(await admin.GetAsync($"{AuditDesk.Logs}/entity-changes?entityType={entityType}&maxResultCount=1")))
            .GetProperty("items")[0];
}
