using Microsoft.Extensions.Localization;

namespace PropertySuite.ServiceDesk;

/// <summary>Writes what waits as clients see it.</summary>
internal static class WorkItemMapper
{
    /// <summary>A record. A colleague's can be opened, and nothing is done to it from here.</summary>
    public static WorkItemDto ToDto(FoundWorkItem row, IStringLocalizerFactory texts, bool isOwn) => new()
    {
        Id = row.Item.Id,
        Kind = row.List.Kind.Name,
        KindName = row.List.Kind.DisplayName.Localize(texts),
        SubjectType = row.Item.SubjectType ?? row.List.Kind.SubjectType ?? "",
        SiteId = row.Item.SiteId,
        Number = row.Item.Number,
        Title = row.Item.Title,
        Place = row.Item.Place,
        Detail = row.Item.Detail,
        State = row.Item.State,
        DueAt = row.Item.DueAt,
        IsLate = row.Item.IsLate,
        Scope = row.List.Scope,
        OnBehalfOf = row.Item.OnBehalfOf,
        Actions = isOwn ? row.Item.Actions : [],
        ConcurrencyStamp = row.Item.ConcurrencyStamp,
    };
}
