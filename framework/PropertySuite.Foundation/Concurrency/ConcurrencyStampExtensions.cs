using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Concurrency;

/// <summary>The one way to see to it that nobody changes what they have not seen.</summary>
public static class ConcurrencyStampExtensions
{
    /// <summary>Makes sure that a record is still as it was shown to whoever changes it.</summary>
    /// <param name="record">The record as it is; null when there is none yet, whose stamp is empty.</param>
    /// <param name="shown">The stamp that came back with the change.</param>
    /// <exception cref="AbpDbConcurrencyException">It has been changed since (HTTP 409).</exception>
    public static void CheckConcurrencyStamp(this IHasConcurrencyStamp? record, IHasConcurrencyStamp shown)
    {
        if (record.HasChangedSince(shown))
        {
            throw new AbpDbConcurrencyException();
        }
    }

    /// <summary>Whether a record is another than the one that was shown, for who names all that are.</summary>
    /// <param name="record">The record as it is; null when there is none yet, whose stamp is empty.</param>
    /// <param name="shown">The stamp that came back with the change.</param>
    public static bool HasChangedSince(this IHasConcurrencyStamp? record, IHasConcurrencyStamp shown) =>
        (record?.ConcurrencyStamp ?? "") != shown.ConcurrencyStamp;
}
