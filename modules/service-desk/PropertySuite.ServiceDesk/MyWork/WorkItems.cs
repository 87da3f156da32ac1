using Microsoft.Extensions.Localization;
using PropertySuite.Paging;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// All that waits for a person, of the lists that modules have registered: one statement for each list and page, merged by due time. The place where a page ends is a
/// due time and an id, which every list goes on from by itself.
/// </summary>
public class WorkItems(IEnumerable<IWorkItemProvider> providers) : ITransientDependency
{
    /// <summary>The lists that can hold something for a person, in the order of their kinds.</summary>
    public virtual IReadOnlyList<IWorkItemProvider> Of(WorkItemPerson person, Func<IWorkItemProvider, bool> which) =>
    [
        .. providers
            .Where(provider => person.May(provider.Kind.Permission) && which(provider))
            .OrderBy(provider => provider.Kind.Order).ThenBy(provider => provider.Kind.Name, StringComparer.Ordinal).ThenBy(provider => provider.Scope),
    ];

    /// <summary>A page of some lists.</summary>
    /// <exception cref="BadCursorException">The place is none in this order.</exception>
    public virtual async Task<Page<FoundWorkItem>> GetPageAsync(IReadOnlyList<IWorkItemProvider> lists, WorkItemQuery query, KeysetCursor? after, int size)
    {
        if (after is not null && after.Order != WorkItemOrder.Name)
        {
            throw new BadCursorException();
        }

        // What is due from a moment on comes after everything before it, in every list.
        after ??= query.DueFrom is { } from ? KeysetCursor.At(WorkItemOrder.Name, from, Guid.Empty) : null;
        var isUndated = after is not null && after.ReadKey<DateTime?>() is null;
        var found = new List<FoundWorkItem>();
        var goesOn = false;
        foreach (var list in lists.Where(list => list.MayBeUndated || !isUndated))
        {
            var page = await list.GetPageAsync(query, new PageRequest(WorkItemOrder.Name, after, size, CountsTotal: false));
            found.AddRange(page.Rows.Select(item => new FoundWorkItem(list, item)));
            goesOn |= page.Next is not null;
        }

        // A record may stand in two lists of a kind, at the same place. .NET orders ids as PostgreSQL does, by their digits.
        var rows = found
            .OrderBy(row => row.Item.DueAt is null).ThenBy(row => row.Item.DueAt).ThenBy(row => row.Item.Id)
            .DistinctBy(row => (row.List.Kind.Name, row.Item.Id))
            .ToList();
        var shown = rows.Take(size).ToList();
        return new Page<FoundWorkItem>(
            shown,
            shown.Count > 0 && (goesOn || rows.Count > shown.Count) ? KeysetCursor.At(WorkItemOrder.Name, shown[^1].Item.DueAt, shown[^1].Item.Id) : null,
            TotalCount: 0);
    }
}

/// <summary>A record that waits, and the list that it was found in.</summary>
/// <param name="List">The list.</param>
/// <param name="Item">The record.</param>
public sealed record FoundWorkItem(IWorkItemProvider List, WorkItem Item)
{
    /// <summary>The record as clients see it. A colleague's can be opened, and nothing is done to it from here.</summary>
    public WorkItemDto ToDto(IStringLocalizerFactory texts, bool isOwn) => new()
    {
        Id = Item.Id,
        Kind = List.Kind.Name,
        KindName = List.Kind.DisplayName.Localize(texts),
        SubjectType = Item.SubjectType ?? List.Kind.SubjectType ?? "",
        SiteId = Item.SiteId,
        Number = Item.Number,
        Title = Item.Title,
        Place = Item.Place,
        Detail = Item.Detail,
        Amount = Item.Amount,
        State = Item.State,
        DueAt = Item.DueAt,
        IsLate = Item.IsLate,
        Scope = List.Scope,
        OnBehalfOf = Item.OnBehalfOf,
        Actions = isOwn ? Item.Actions : [],
        ConcurrencyStamp = Item.ConcurrencyStamp,
    };
}
