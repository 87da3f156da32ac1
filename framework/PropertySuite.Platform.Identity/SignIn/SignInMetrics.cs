using System.Diagnostics.Metrics;

namespace PropertySuite.Identity;

/// <summary>Counts refused sign-ins.</summary>
public static class SignInMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "PropertySuite.Identity";

    private static readonly Meter Meter = new(MeterName);

    private static readonly Counter<long> Failures =
        Meter.CreateCounter<long>("propertysuite.sign_in.failures", "{attempt}", "Refused sign-ins by their reason.");

    /// <summary>Counts a check that failed; does nothing for one that passed.</summary>
    public static void Count(PasswordCheck check)
    {
        if (check.Failure is { } failure)
        {
            Failures.Add(1, new KeyValuePair<string, object?>("reason", failure.ToString()));
        }
    }
}
