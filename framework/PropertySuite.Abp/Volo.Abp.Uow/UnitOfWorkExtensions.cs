namespace Volo.Abp.Uow;

public static class UnitOfWorkExtensions
{
    public static bool IsReservedFor(this IUnitOfWork unitOfWork, string reservationName)
        => Check.NotNull(unitOfWork, nameof(unitOfWork)).IsReserved && unitOfWork.ReservationName == reservationName;

    public static void AddItem<TValue>(this IUnitOfWork unitOfWork, string key, TValue value) where TValue : class
        => unitOfWork.Items[key] = value;

    public static TValue GetItemOrDefault<TValue>(this IUnitOfWork unitOfWork, string key) where TValue : class
        => (TValue)unitOfWork.Items.GetOrDefault(key)!;

    public static TValue GetOrAddItem<TValue>(this IUnitOfWork unitOfWork, string key, Func<string, TValue> factory) where TValue : class
        => (TValue)unitOfWork.Items.GetOrAdd(key, k => factory(k));

    public static void RemoveItem(this IUnitOfWork unitOfWork, string key) => unitOfWork.Items.Remove(key);
}
