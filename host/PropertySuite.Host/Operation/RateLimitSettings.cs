namespace PropertySuite.Host.Operation;

/// <summary>
/// How much a client may ask for; configuration section <c>RateLimits</c>. Each host counts for itself, so a client of two hosts may ask
/// for twice as much at most.
/// </summary>
public sealed class RateLimitSettings
{
    /// <summary>Configuration section.</summary>
    public const string Section = "RateLimits";

    /// <summary>Whether anything is limited. Default true.</summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>Requests a second that one user, or one address of strangers, may keep up.</summary>
    public int RequestsPerSecond { get; set; } = 100;

    /// <summary>Requests that one user, or one address of strangers, may send at a stroke.</summary>
    public int RequestBurst { get; set; } = 600;

    /// <summary>Sign-in attempts a minute from one address; a whole office may share one.</summary>
    public int SignInsPerMinuteAndAddress { get; set; } = 120;

    /// <summary>Sign-in attempts a minute with one user name (and company, where one is typed), from wherever; the lockout of users comes on top.</summary>
    public int SignInsPerMinuteAndName { get; set; } = 10;

    /// <summary>Tokens a minute that API clients of one address may ask for.</summary>
    public int TokensPerMinuteAndAddress { get; set; } = 60;

    /// <summary>Links that one address may open a minute, right or wrong; a whole estate may share one.</summary>
    public int SecretsPerMinuteAndAddress { get; set; } = 60;

    /// <summary>Changes of the own password or second factor a minute, which ask for the present password.</summary>
    public int ConfirmationsPerMinuteAndUser { get; set; } = 10;

    /// <summary>Exports, imports and uploads of one user at the same time.</summary>
    public int ExpensiveAtOnce { get; set; } = 4;

    /// <summary>Exports, imports and uploads of one user that wait for their turn instead of being refused.</summary>
    public int ExpensiveWaiting { get; set; } = 12;
}
