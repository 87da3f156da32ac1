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

    /// <summary>The time of an attempt lies before the task was made.</summary>
    public const string AttemptBeforeTask = "FollowUps:AttemptBeforeTask";

    /// <summary>One of the callbacks that the same call is said to answer is not open, or is to another phone number.</summary>
    public const string NotOfSamePhone = "FollowUps:NotOfSamePhone";

    /// <summary>The promised answer does not lie ahead, or too far ahead.</summary>
    public const string PromisedReplyNotAhead = "FollowUps:PromisedReplyNotAhead";

    /// <summary>The colleague does not work in the site of the callback, or may not see callbacks.</summary>
    public const string AssigneeCannotOpenIt = "FollowUps:AssigneeCannotOpenIt";

    /// <summary>The next attempt is planned for the past, or too far ahead.</summary>
    public const string NextAttemptOutOfRange = "FollowUps:NextAttemptOutOfRange";
}
