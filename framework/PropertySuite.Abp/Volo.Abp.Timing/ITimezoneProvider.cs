namespace Volo.Abp.Timing;

/// <summary>Knows time zones by IANA and Windows ids.</summary>
public interface ITimezoneProvider
{
    List<NameValue> GetWindowsTimezones();

    List<NameValue> GetIanaTimezones();

    /// <returns>Empty when there is no counterpart.</returns>
    string WindowsToIana(string windowsTimeZoneId);

    /// <returns>Empty when there is no counterpart.</returns>
    string IanaToWindows(string ianaTimeZoneName);

    /// <exception cref="TimeZoneNotFoundException">The id is unknown.</exception>
    TimeZoneInfo GetTimeZoneInfo(string windowsOrIanaTimeZoneId);
}
