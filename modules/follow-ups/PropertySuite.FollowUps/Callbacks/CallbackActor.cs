namespace PropertySuite.FollowUps;

/// <summary>Who calls back.</summary>
/// <param name="UserId">User.</param>
/// <param name="Name">Name as colleagues read it.</param>
public sealed record CallbackActor(Guid UserId, string Name);
