using Volo.Abp.Uow;

namespace PropertySuite.Abp.Uow;

/// <summary>The events that wait for the end of a unit of work.</summary>
internal sealed class PendingEvents
{
    private List<UnitOfWorkEventRecord> _records = [];

    public bool Any => _records.Count > 0;

    public void AddOrReplace(UnitOfWorkEventRecord record, Predicate<UnitOfWorkEventRecord>? replacementSelector)
    {
        var index = replacementSelector is null ? -1 : _records.FindIndex(replacementSelector);
        if (index < 0)
        {
            _records.Add(record);
        }
        else
        {
            record.SetOrder(_records[index].EventOrder);
            _records[index] = record;
        }
    }

    /// <summary>Empties the list and returns what was in it, in the order of publishing.</summary>
    public IReadOnlyList<UnitOfWorkEventRecord> TakeAll()
    {
        var taken = _records.OrderBy(r => r.EventOrder).ToList();
        _records = [];
        return taken;
    }
}
