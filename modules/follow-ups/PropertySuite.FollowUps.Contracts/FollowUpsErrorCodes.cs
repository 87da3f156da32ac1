namespace PropertySuite.FollowUps;

/// <summary>Codes of the business errors of this module; their texts are in its localisation resource.</summary>
public static class FollowUpsErrorCodes
{
    /// <summary>The callback has an outcome already.</summary>
    public const string AlreadyConcluded = "FollowUps:AlreadyConcluded";

    /// <summary>The current user did the work and therefore may not call back about it.</summary>
    public const string CallerDidTheWork = "FollowUps:CallerDidTheWork";

    /// <summary>Too few attempts, or too many of them at the same time of day, to call the customer unreachable.</summary>
    public const string NotEnoughAttempts = "FollowUps:NotEnoughAttempts";

    /// <summary>An unsatisfied customer's opinion must be written down.</summary>
    public const string OpinionRequired = "FollowUps:OpinionRequired";

    /// <summary>The time of an attempt lies in the future.</summary>
    public const string AttemptInFuture = "FollowUps:AttemptInFuture";

    /// <summary>The next attempt is planned for the past, or too far ahead.</summary>
    public const string NextAttemptOutOfRange = "FollowUps:NextAttemptOutOfRange";
}
