namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>Time as the user sees it.</summary>
public class TimingDto
{
    public TimeZone TimeZone { get; set; } = new();
}

/// <summary>The user's time zone in both naming schemes.</summary>
public class TimeZone
{
    public IanaTimeZone Iana { get; set; } = new();

    public WindowsTimeZone Windows { get; set; } = new();
}

/// <summary>Time zone by its IANA name.</summary>
public class IanaTimeZone
{
    public string? TimeZoneName { get; set; }
}

/// <summary>Time zone by its Windows id.</summary>
public class WindowsTimeZone
{
    public string? TimeZoneId { get; set; }
}

/// <summary>The clock of the server.</summary>
public class ClockDto
{
    /// <summary>Name of a <see cref="DateTimeKind"/>.</summary>
    public string Kind { get; set; } = default!;
}
