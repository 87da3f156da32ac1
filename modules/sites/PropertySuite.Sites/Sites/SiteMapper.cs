namespace PropertySuite.Sites;

/// <summary>Service hours of a site as the API tells and takes them.</summary>
internal static class SiteMapper
{
    public static ServiceHoursDto ToDto(ServiceHours hours) => new()
    {
        Usual = ToDtos(hours.Usual),
        Weekdays = [.. hours.Weekdays.Select(day => new WeekdayServiceHoursDto { Weekday = day.Weekday, Spans = ToDtos(day.Spans) })],
    };

    public static ServiceHours FromDto(ServiceHoursDto hours) =>
        new(FromDtos(hours.Usual), hours.Weekdays.ConvertAll(day => new WeekdayServiceHours(day.Weekday, FromDtos(day.Spans))));

    private static List<ServiceSpanDto> ToDtos(IReadOnlyList<ServiceSpan> spans) =>
        [.. spans.Select(span => new ServiceSpanDto { Opens = span.Opens, Closes = span.Closes })];

    private static List<ServiceSpan> FromDtos(List<ServiceSpanDto> spans) => spans.ConvertAll(span => new ServiceSpan(span.Opens, span.Closes));
}
