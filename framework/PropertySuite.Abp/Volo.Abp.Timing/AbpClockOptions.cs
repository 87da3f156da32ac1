namespace Volo.Abp.Timing;

/// <summary>Options of <see cref="IClock"/>.</summary>
public class AbpClockOptions
{
    /// <summary>Default <see cref="DateTimeKind.Unspecified"/>, which means the machine's local time.</summary>
    public DateTimeKind Kind { get; set; } = DateTimeKind.Unspecified;
}
