using Microsoft.AspNetCore.Authorization;
using PropertySuite.OwnerRecords.Permissions;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.OwnerRecords;

/// <summary>What whoever speaks with some parties should know of them at first sight.</summary>
public sealed class PartyMarks(IReadOnlyDictionary<Guid, string?> keyCustomers, IReadOnlyDictionary<Guid, CommitteePost> posts)
{
    /// <summary>Whether a party is on the list of key customers.</summary>
    public bool IsKeyCustomer(Guid partyId) => keyCustomers.ContainsKey(partyId);

    /// <summary>What is particular about a party on that list.</summary>
    public string? TraitsOf(Guid partyId) => keyCustomers.GetValueOrDefault(partyId);

    /// <summary>Post that a party holds in the owners' committee.</summary>
    public CommitteePost? PostOf(Guid partyId) => posts.TryGetValue(partyId, out var post) ? post : null;
}

/// <summary>Reads the marks of parties, as far as the current user may see the lists that they come from; one query for each list.</summary>
public class PartyMarksReader(IKeyCustomerRepository keyCustomers, ICommitteeTermRepository committees, IAuthorizationService authorization)
    : ITransientDependency
{
    /// <summary>The marks on a day.</summary>
    public virtual async Task<PartyMarks> ReadAsync(IReadOnlyCollection<Guid> partyIds, DateOnly day)
    {
        var ids = partyIds.Distinct().ToList();
        return new PartyMarks(
            await authorization.IsGrantedAsync(OwnerRecordsPermissions.KeyCustomers.Default) ? await keyCustomers.GetTraitsOfListedAsync(ids) : [],
            await authorization.IsGrantedAsync(OwnerRecordsPermissions.Committees.Default) ? await committees.GetPostsAsync(ids, day) : []);
    }
}
