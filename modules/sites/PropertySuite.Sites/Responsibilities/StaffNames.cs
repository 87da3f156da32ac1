using PropertySuite.People;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity.Integration;
using Volo.Abp.Users;

namespace PropertySuite.Sites;

/// <summary>Names of users, many at once.</summary>
public class StaffNames(IIdentityUserIntegrationService users) : ITransientDependency
{
    /// <summary>Names by id, of active and other users; ids that are not stored are left out.</summary>
    public virtual async Task<Dictionary<Guid, string>> GetAsync(IEnumerable<Guid> ids) => (await FindAsync(ids)).ToDictionary(user => user.Id, NameOf);

    /// <summary>The active ones among these users, by name.</summary>
    public virtual async Task<List<SiteStaffDto>> GetActiveAsync(IEnumerable<Guid> ids) =>
    [
        .. (await FindAsync(ids))
            .Where(user => user.IsActive)
            .Select(user => new SiteStaffDto { UserId = user.Id, Name = NameOf(user) })
            .OrderBy(person => person.Name, StringComparer.CurrentCulture),
    ];

    private async Task<IReadOnlyList<UserData>> FindAsync(IEnumerable<Guid> ids) =>
        ids.Distinct().ToArray() is { Length: > 0 } wanted ? (await users.SearchByIdsAsync(wanted)).Items : [];

    private static string NameOf(UserData user) => PersonName.Of(user.Name, user.Surname, user.UserName);
}
