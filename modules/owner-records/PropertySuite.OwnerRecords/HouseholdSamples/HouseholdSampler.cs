using System.Security.Cryptography;
using PropertySuite.FollowUps;
using PropertySuite.Sites;
using Volo.Abp.Domain.Services;

namespace PropertySuite.OwnerRecords;

/// <summary>Draws households at random, in an order that anybody can repeat who knows the seed.</summary>
public class HouseholdSampler(
    IHouseholdRepository households, IUnitIntegrationService units, ICallbackIntegrationService callbacks, SiteToday today) : DomainService
{
    private const int LooksAtOnce = 100;

    /// <summary>Draws households of a site that can be called and were not drawn lately.</summary>
    /// <param name="siteId">The site.</param>
    /// <param name="seed">Number that the draw is made with.</param>
    /// <param name="count">How many at the most.</param>
    /// <param name="restedSince">Who was drawn after this moment (UTC) rests.</param>
    public virtual async Task<HouseholdSample> DrawAsync(Guid siteId, long seed, int count, DateTime restedSince)
    {
        var day = await today.GetAsync(siteId);
        var all = await AsyncExecuter.ToListAsync((await households.GetQueryableAsync()).Where(household => household.SiteId == siteId).Select(household => household.Id));
        var drawn = new List<DrawnHousehold>();
        foreach (var ids in all.OrderBy(id => LotOf(id, seed), LotComparer).Chunk(LooksAtOnce))
        {
            drawn.AddRange((await FindCallableAsync(ids, day, restedSince)).Take(count - drawn.Count));
            if (drawn.Count >= count)
            {
                break;
            }
        }

        return new HouseholdSample(drawn, all.Count);
    }

    /// <summary>The lot of a household: SHA-256 over seed and id. The same seed gives the same order for ever.</summary>
    public static byte[] LotOf(Guid householdId, long seed)
    {
        Span<byte> input = stackalloc byte[sizeof(long) + 16];
        BitConverter.TryWriteBytes(input, seed);
        householdId.TryWriteBytes(input[sizeof(long)..]);
        return SHA256.HashData(input);
    }

    private static Comparer<byte[]> LotComparer { get; } = Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right));

    /// <summary>Those of the households that are in use, rested, and have somebody with a phone number, in the order given.</summary>
    private async Task<List<DrawnHousehold>> FindCallableAsync(Guid[] ids, DateOnly day, DateTime restedSince)
    {
        var inUse = (await units.GetListAsync(ids)).Where(unit => unit.RetiredOn is null).Select(unit => unit.Id).ToHashSet();
        var last = (await callbacks.GetLastAsync(HouseholdConsts.SubjectType, ids)).ToDictionary(callback => callback.SourceId);
        var reachable = (await households.GetMembersAsync(ids, day)).Where(member => member.Phones.Count > 0).ToLookup(member => member.HouseholdId);
        return
        [
            .. from id in ids
               where inUse.Contains(id) && !(last.GetValueOrDefault(id)?.RequestedAt > restedSince)
               let contact = reachable[id].FirstOrDefault()
               where contact is not null
               select new DrawnHousehold(id, (last.GetValueOrDefault(id)?.Round ?? 0) + 1, contact.Name, contact.Phones[0].Number),
        ];
    }
}

/// <summary>What was drawn.</summary>
/// <param name="Drawn">The households, in the order of their lots.</param>
/// <param name="Households">How many households the site has.</param>
public sealed record HouseholdSample(IReadOnlyList<DrawnHousehold> Drawn, int Households);

/// <summary>A household that was drawn.</summary>
/// <param name="HouseholdId">The household, which has the id of its unit.</param>
/// <param name="Round">Which callback about it this will be.</param>
/// <param name="ContactName">Whom to call.</param>
/// <param name="ContactPhone">Number to call.</param>
public sealed record DrawnHousehold(Guid HouseholdId, int Round, string ContactName, string ContactPhone);
