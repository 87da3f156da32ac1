using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Hosting;
using PropertySuite.Testing;

namespace PropertySuite.Approvals;

/// <summary>The tests of approvals share a host of their own, in whose north site there are superiors too.</summary>
[CollectionDefinition(Name)]
public class ApprovalsHostCollection : ICollectionFixture<ApprovalsHostFixture>
{
    public const string Name = "Approvals host";
}

/// <summary>A host with a property-office manager, a team leader and a finance assistant in the north site.</summary>
public sealed class ApprovalsHostFixture : PropertySuiteHostFixture, IAsyncLifetime
{
    public const string PropertyManager = "propertymanager";
    public const string TeamLeader = "teamleader";
    public const string SecondTeamLeader = "teamleader2";

    async Task IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        await WithUnitOfWorkAsync(async services =>
        {
            var users = services.GetRequiredService<CompanyUserSeeder>();
            await users.CreateAsync(TestCompany.Id, PropertyManager, "林致远", [StandardRoles.PropertyManager], TestUsers.Password, TestCompany.NorthSiteId);
            await users.CreateAsync(TestCompany.Id, TeamLeader, "周建军", [StandardRoles.TeamLeader], TestUsers.Password, TestCompany.NorthSiteId);
            await users.CreateAsync(TestCompany.Id, SecondTeamLeader, "吴海", [StandardRoles.TeamLeader], TestUsers.Password, TestCompany.NorthSiteId);
        });
    }

    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, Lazy<Task<HttpClient>>> _clients = new();

    /// <summary>A client that is signed in; it belongs to the fixture.</summary>
    public Task<HttpClient> SignInAsync(string userName) => _clients.GetOrAdd(userName, name => new Lazy<Task<HttpClient>>(() => CreateClientAsync(name))).Value;

    async Task IAsyncLifetime.DisposeAsync()
    {
        foreach (var client in _clients.Values)
        {
            (await client.Value).Dispose();
        }

        await DisposeAsync();
    }
}
