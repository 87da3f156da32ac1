namespace Volo.Abp.Timing;

/// <summary>The time zone of whoever looks at the times; flows with the asynchronous call.</summary>
public interface ICurrentTimezoneProvider
{
    /// <summary>An IANA or Windows id; null: none chosen.</summary>
    string? TimeZone { get; set; }
}
