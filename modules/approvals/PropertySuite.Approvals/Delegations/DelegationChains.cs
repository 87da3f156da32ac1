namespace PropertySuite.Approvals;

/// <summary>A way from who holds a role to who stands in, each standing in for the one before.</summary>
/// <param name="UserIds">The people on the way; one alone where nobody stands in.</param>
/// <param name="Kind">Only for this kind; null for all.</param>
public sealed record DelegationChain(IReadOnlyList<Guid> UserIds, string? Kind)
{
    /// <summary>Who is stood in for in the end.</summary>
    public Guid HolderId => UserIds[0];
}

/// <summary>Follows delegations from one to the next.</summary>
public static class DelegationChains
{
    /// <summary>Most people on a way: whoever stands in for somebody who stands in for somebody, three times over.</summary>
    public const int MaxPeople = 4;

    /// <summary>All ways that end with a user, that of the user alone first. Nobody is on a way twice.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="delegations">Those that count now.</param>
    public static IReadOnlyList<DelegationChain> To(Guid userId, IReadOnlyCollection<ApprovalDelegation> delegations)
    {
        var chains = new List<DelegationChain> { new([userId], null) };
        for (var known = 0; known < chains.Count; known++)
        {
            var chain = chains[known];
            chains.AddRange(
                from link in delegations
                where link.ToUserId == chain.HolderId && !chain.UserIds.Contains(link.FromUserId) && chain.UserIds.Count < MaxPeople
                where link.Kind is null || chain.Kind is null || link.Kind == chain.Kind
                select new DelegationChain([link.FromUserId, .. chain.UserIds], link.Kind ?? chain.Kind));
        }

        return chains;
    }
}
