namespace Volo.Abp.Domain.Entities;

/// <summary>Takes concurrency stamps over from input.</summary>
public static class ConcurrencyStampExtensions
{
    /// <summary>Makes the next save fail unless the stored stamp is this one. Does nothing without a stamp.</summary>
    public static void SetConcurrencyStampIfNotNull(this IHasConcurrencyStamp entity, string? concurrencyStamp)
    {
        if (!string.IsNullOrEmpty(concurrencyStamp))
        {
            entity.ConcurrencyStamp = concurrencyStamp;
        }
    }
}
