namespace Volo.Abp.Timing;

internal static class DateTimeKindExtensions
{
    public static DateTime WithKind(this DateTime value, DateTimeKind kind)
        => DateTime.SpecifyKind(value, kind == DateTimeKind.Unspecified ? DateTimeKind.Local : kind);
}
