using Microsoft.EntityFrameworkCore.ChangeTracking;
using Volo.Abp.Auditing;

namespace Volo.Abp.EntityFrameworkCore.EntityHistory;

/// <summary>Describes what a save changes.</summary>
public interface IEntityHistoryHelper
{
    /// <summary>The changes that a save is about to make.</summary>
    List<EntityChangeInfo> CreateChangeList(ICollection<EntityEntry> entityEntries);

    /// <summary>Adds what only the database knew.</summary>
    void UpdateChangeList(List<EntityChangeInfo> entityChanges);
}
