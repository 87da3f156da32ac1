using Microsoft.EntityFrameworkCore.ChangeTracking;
using Volo.Abp.Auditing;

namespace Volo.Abp.EntityFrameworkCore.EntityHistory;

/// <summary>Keeps no history.</summary>
public class NullEntityHistoryHelper : IEntityHistoryHelper
{
    private NullEntityHistoryHelper()
    {
    }

    /// <summary>The helper, which keeps no state.</summary>
    public static NullEntityHistoryHelper Instance { get; } = new();

    /// <inheritdoc />
    public List<EntityChangeInfo> CreateChangeList(ICollection<EntityEntry> entityEntries) => [];

    /// <inheritdoc />
    public void UpdateChangeList(List<EntityChangeInfo> entityChanges)
    {
    }
}
