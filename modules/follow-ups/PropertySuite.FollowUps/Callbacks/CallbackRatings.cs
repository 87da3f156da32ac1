using Volo.Abp;

namespace PropertySuite.FollowUps;

/// <summary>Marks that a customer gives, 1 (worst) to 5 (best); null where not asked.</summary>
public sealed record CallbackRatings
{
    /// <summary>No marks at all.</summary>
    public static readonly CallbackRatings None = new(null, null, null, null);

    /// <summary>Marks of one conversation.</summary>
    public CallbackRatings(int? quality, int? attitude, int? timeliness, int? cleanliness)
    {
        Quality = Checked(quality, nameof(quality));
        Attitude = Checked(attitude, nameof(attitude));
        Timeliness = Checked(timeliness, nameof(timeliness));
        Cleanliness = Checked(cleanliness, nameof(cleanliness));
    }

    /// <summary>Quality of the work (质量).</summary>
    public int? Quality { get; }

    /// <summary>Attitude of the staff (态度).</summary>
    public int? Attitude { get; }

    /// <summary>Timeliness (及时).</summary>
    public int? Timeliness { get; }

    /// <summary>Cleanliness after the work (清洁).</summary>
    public int? Cleanliness { get; }

    private static int? Checked(int? mark, string name)
        => mark is { } value ? Check.Range(value, name, 1, CallbackConsts.MaxRating) : null;
}
