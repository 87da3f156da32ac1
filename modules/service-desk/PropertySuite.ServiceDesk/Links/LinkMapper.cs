namespace PropertySuite.ServiceDesk;

/// <summary>Writes links for clients.</summary>
internal static class LinkMapper
{
    /// <summary>A link as those see it who may make such links.</summary>
    /// <param name="link">The link.</param>
    /// <param name="nameOf">What an action is called.</param>
    /// <param name="now">Now (UTC).</param>
    public static LinkDto ToDto(this Link link, Func<string, string> nameOf, DateTime now) => new()
    {
        Id = link.Id,
        PersonName = link.PersonName,
        Actions = [.. link.Actions.Select(nameOf)],
        CreatorName = link.CreatorName,
        CreationTime = link.CreationTime,
        ExpiresAt = link.ExpiresAt,
        RevokedAt = link.RevokedAt,
        IsLive = link.IsLive(now),
        OpenedTimes = link.OpenedTimes,
        LastOpenedAt = link.LastOpenedAt,
    };
}
