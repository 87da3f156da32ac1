using System.Security.Cryptography;

namespace PropertySuite.Repairs;

/// <summary>
/// Decides whether a case is called back. Emergencies, leaks, rework, dear and dissatisfied cases always are; the others are drawn at the
/// site's rate. Seed and rate are stored with the order, so that anybody can repeat the draw.
/// </summary>
/// <param name="Decision">The decision and its reason.</param>
/// <param name="Seed">Number that the draw was made with.</param>
/// <param name="SamplePercent">Rate of the draw in per cent.</param>
public sealed record RepairCallbackDraw(RepairCallbackDecision Decision, long Seed, decimal SamplePercent)
{
    /// <summary>Whether the case is called back.</summary>
    public bool IsDrawn => Decision != RepairCallbackDecision.NotSampled;

    /// <summary>Makes the decision for an order.</summary>
    /// <param name="order">The order, its work finished.</param>
    /// <param name="rating">What the customer said when signing.</param>
    /// <param name="seed">A random number.</param>
    /// <param name="limits">Limits of the site.</param>
    public static RepairCallbackDraw For(RepairOrder order, SigningRating? rating, long seed, RepairLimits limits)
    {
        var decision =
            rating == SigningRating.Unsatisfied ? RepairCallbackDecision.Dissatisfied
            : order.Urgency == RepairUrgency.Emergency ? RepairCallbackDecision.Emergency
            : order.ReworkCount > 0 || order.ReworkOfId is not null ? RepairCallbackDecision.Rework
            : order.Category == RepairCategory.Leak ? RepairCallbackDecision.Leak
            : order.PaidAmount > limits.CallbackPaidLimit ? RepairCallbackDecision.PaidAboveLimit
            : IsSampled(order.Id, seed, limits.CallbackSamplePercent) ? RepairCallbackDecision.Sampled
            : RepairCallbackDecision.NotSampled;
        return new RepairCallbackDraw(decision, seed, limits.CallbackSamplePercent);
    }

    /// <summary>
    /// The draw itself: the first eight bytes of SHA-256 over seed and order id, as a fraction of their range, against the rate. The same
    /// seed gives the same answer for ever.
    /// </summary>
    public static bool IsSampled(Guid orderId, long seed, decimal percent)
    {
        Span<byte> input = stackalloc byte[sizeof(long) + 16];
        BitConverter.TryWriteBytes(input, seed);
        orderId.TryWriteBytes(input[sizeof(long)..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(input, hash);
        return (decimal)BitConverter.ToUInt64(hash) / ulong.MaxValue * 100 < percent;
    }
}
