namespace Volo.Abp.Uow;

/// <summary>Numbers events in the order they come up, across the process.</summary>
public static class EventOrderGenerator
{
    private static long _lastOrder;

    public static long GetNext() => Interlocked.Increment(ref _lastOrder);
}
