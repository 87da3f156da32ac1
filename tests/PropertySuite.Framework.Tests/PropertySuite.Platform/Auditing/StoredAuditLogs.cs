using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Auditing;
using PropertySuite.Framework.Tests.Identity;
using Volo.Abp.Auditing;
using Volo.Abp.AuditLogging;
using Volo.Abp.Identity;
using Volo.Abp.Uow;

namespace PropertySuite.Framework.Tests.AuditLogging;

public sealed class StoredAuditLogs(IdentityTestApplication application) : IClassFixture<IdentityTestApplication>
{
    [Fact]
    public async Task A_request_that_changes_is_stored_with_its_caller_its_call_and_old_and_new_values()
    {
        var (browser, name) = await SignInAsync();

        var stamp = (await browser.GetJsonAsync("api/account/my-profile"))["concurrencyStamp"]!.GetValue<string>();
        var answer = await browser.PutAsync(
            "api/account/my-profile", new { userName = name, email = $"{name}@company.example", name = "New", surname = "Name", concurrencyStamp = stamp });

        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        var log = (await GetAsync(name)).Single(one => one.HttpMethod == "PUT");
        (log.HttpStatusCode, log.Url).ShouldBe((200, "/api/account/my-profile"));
        log.Actions.ShouldAllBe(action => action.MethodName == "UpdateAsync");
        log.Actions.ShouldNotBeEmpty();
        var change = log.EntityChanges.Single();
        (change.ChangeType, change.EntityTypeFullName).ShouldBe((EntityChangeType.Updated, typeof(IdentityUser).FullName!));
        var property = change.PropertyChanges.Single(one => one.PropertyName == nameof(IdentityUser.Surname));
        (property.OriginalValue, property.NewValue).ShouldBe((null, "\"Name\""));
    }

    [Fact]
    public async Task A_request_that_only_reads_is_not_stored_and_one_that_fails_is()
    {
        var (browser, name) = await SignInAsync();

        await browser.GetJsonAsync("api/account/my-profile");
        (await browser.PutAsync("api/account/my-profile", new { userName = new string('x', 500), email = "none" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        var logs = await GetAsync(name);
        logs.ShouldNotContain(one => one.HttpMethod == "GET");
        var failed = logs.Single(one => one.HttpStatusCode == 400);
        failed.Exceptions!.ShouldContain("AbpValidationException");
        failed.EntityChanges.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_units_of_work_of_one_scope_share_a_row_and_the_rolled_back_one_adds_nothing()
    {
        var name = IdentityTestApplication.NewName("audit");
        var (kept, more, undone) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        await using var scope = application.CreateScope();
        await scope.ServiceProvider.GetRequiredService<BackgroundAuditing>().RunAsync(name, GetType(), null, async () =>
        {
            await application.DoAsync(services => AddRoleAsync(services, kept));
            await application.DoAsync(services => AddRoleAsync(services, more));
            await Should.ThrowAsync<InvalidOperationException>(() => application.DoAsync(async services =>
            {
                await AddRoleAsync(services, undone);
                await services.GetRequiredService<IUnitOfWorkManager>().Current!.SaveChangesAsync();
                throw new InvalidOperationException("No.");
            }));
        });

        var log = (await GetAsync(name)).Single();
        log.EntityChanges.Select(change => change.EntityId).ShouldBe([kept.ToString(), more.ToString()], ignoreOrder: true);
        log.HttpMethod.ShouldBeNull();
    }

    [Fact]
    public async Task Several_saves_of_one_unit_of_work_are_one_change_from_the_first_value_to_the_last()
    {
        var name = IdentityTestApplication.NewName("audit");
        var id = Guid.CreateVersion7();
        await using var scope = application.CreateScope();
        await application.DoAsync(services => AddRoleAsync(services, id, "first"));
        await scope.ServiceProvider.GetRequiredService<BackgroundAuditing>().RunAsync(name, GetType(), null, () => application.DoAsync(async services =>
        {
            var roles = services.GetRequiredService<IIdentityRoleRepository>();
            var role = await roles.GetAsync(id);
            role.IsDefault = true;
            await roles.UpdateAsync(role, autoSave: true);
            role.IsPublic = true;
            await roles.UpdateAsync(role, autoSave: true);
        }));

        var change = (await GetAsync(name)).Single().EntityChanges.Single();
        change.PropertyChanges.Select(property => property.PropertyName)
            .ShouldBe([nameof(IdentityRole.IsDefault), nameof(IdentityRole.IsPublic)], ignoreOrder: true);
    }

    [Fact]
    public async Task Of_very_many_new_entities_it_is_kept_that_they_were_created_but_not_with_which_values()
    {
        const int many = 101;
        var name = IdentityTestApplication.NewName("audit");
        await using var scope = application.CreateScope();
        await scope.ServiceProvider.GetRequiredService<BackgroundAuditing>().RunAsync(name, GetType(), null, () => application.DoAsync(async services =>
        {
            for (var index = 0; index < many; index++)
            {
                await AddRoleAsync(services, Guid.CreateVersion7());
            }
        }));

        var changes = (await GetAsync(name)).Single().EntityChanges;
        changes.Count.ShouldBe(many);
        changes.ShouldAllBe(change => change.PropertyChanges.Count == 0);
    }

    [Fact]
    public async Task A_change_outside_a_transaction_is_stored_with_its_record_as_well()
    {
        var name = IdentityTestApplication.NewName("audit");
        var id = Guid.CreateVersion7();
        await using var scope = application.CreateScope();
        var services = scope.ServiceProvider;
        await services.GetRequiredService<BackgroundAuditing>().RunAsync(name, GetType(), null, async () =>
        {
            using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: false);
            await AddRoleAsync(services, id);
            await unitOfWork.CompleteAsync();
        });

        (await GetAsync(name)).Single().EntityChanges.Single().EntityId.ShouldBe(id.ToString());
    }

    private static Task AddRoleAsync(IServiceProvider services, Guid id, string start = "role") =>
        services.GetRequiredService<IIdentityRoleRepository>().InsertAsync(new IdentityRole(id, IdentityTestApplication.NewName(start)));

    private async Task<(TestBrowser Browser, string Name)> SignInAsync()
    {
        var name = IdentityTestApplication.NewName("user");
        await application.CreateUserAsync(name);
        var browser = application.OpenBrowser();
        await browser.SignInAsync(name);
        return (browser, name);
    }

    private Task<List<AuditLog>> GetAsync(string userName) => application.DoAsync(services =>
        services.GetRequiredService<IAuditLogRepository>().GetListAsync(userName: userName, includeDetails: true));
}
