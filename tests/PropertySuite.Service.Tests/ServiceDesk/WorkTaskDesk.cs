using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Cases;
using PropertySuite.Hosting;
using PropertySuite.Testing;

namespace PropertySuite.ServiceDesk;

/// <summary>Gives tasks over HTTP as people of the north site do.</summary>
internal sealed class WorkTaskDesk(ServiceHostFixture host)
{
    public const string Address = "/api/service-desk/work-task";

    public Task<HttpClient> SignInAsync(string userName) => host.SignInAsync(userName);

    public async Task<Guid> UserIdAsync(string name)
        => (await (await SignInAsync(TestUsers.Manager)).GetAsync<WorkTaskChoicesDto>($"{Address}/choices/{TestCompany.NorthSiteId}")).People.First(person => person.Name == name).UserId;

    /// <summary>A task for the front desk, unless said otherwise.</summary>
    public async Task<CreateWorkTaskDto> InputAsync(Action<CreateWorkTaskDto>? change = null)
    {
        var input = new CreateWorkTaskDto
        {
            ClientKey = Guid.CreateVersion7(),
            SiteId = TestCompany.NorthSiteId,
            Title = "核对空置房钥匙",
            AssigneeId = await UserIdAsync("王晓雯"),
            DueAt = DateTime.UtcNow.AddDays(1),
        };
        change?.Invoke(input);
        return input;
    }

    /// <summary>The manager gives a task.</summary>
    public async Task<WorkTaskDto> GiveAsync(Action<CreateWorkTaskDto>? change = null)
        => await (await SignInAsync(TestUsers.Manager)).PostAsync<WorkTaskDto>(Address, await InputAsync(change));

    public static Task<WorkTaskDto> StepAsync(HttpClient client, WorkTaskDto task, string action, CaseActionDto? input = null)
        => client.PostAsync<WorkTaskDto>($"{Address}/{task.Id}/{action}", (object?)input ?? new { task.ConcurrencyStamp });

    public static Task<WorkTaskDto> ReadAsync(HttpClient client, Guid id) => client.GetAsync<WorkTaskDto>($"{Address}/{id}");

    /// <summary>Somebody new who works in the north site.</summary>
    public Task<Guid> HireAsync(string userName, string personName, string role = StandardRoles.Technician) => host.WithUnitOfWorkAsync(services =>
        services.GetRequiredService<CompanyUserSeeder>().CreateAsync(TestCompany.Id, userName, personName, [role], TestUsers.Password, TestCompany.NorthSiteId));
}
