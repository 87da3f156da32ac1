using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Timing;

/// <summary>Time zones as the platform knows them.</summary>
public class TimezoneProvider : ITimezoneProvider, ISingletonDependency
{
    public virtual List<NameValue> GetWindowsTimezones()
        => TimeZoneInfo.GetSystemTimeZones()
            .Select(z => TimeZoneInfo.TryConvertIanaIdToWindowsId(z.Id, out var windows) ? windows : z.HasIanaId ? null : z.Id)
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(id => new NameValue(id, id))
            .ToList();

    public virtual List<NameValue> GetIanaTimezones()
        => TimeZoneInfo.GetSystemTimeZones()
            .Select(z => z.HasIanaId ? z.Id : TimeZoneInfo.TryConvertWindowsIdToIanaId(z.Id, out var iana) ? iana : null)
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(id => new NameValue(id, id))
            .ToList();

    public virtual string WindowsToIana(string windowsTimeZoneId)
        => TimeZoneInfo.TryConvertWindowsIdToIanaId(windowsTimeZoneId, out var id) ? id : string.Empty;

    public virtual string IanaToWindows(string ianaTimeZoneName)
        => TimeZoneInfo.TryConvertIanaIdToWindowsId(ianaTimeZoneName, out var id) ? id : string.Empty;

    public virtual TimeZoneInfo GetTimeZoneInfo(string windowsOrIanaTimeZoneId)
        => TimeZoneInfo.FindSystemTimeZoneById(windowsOrIanaTimeZoneId);
}
