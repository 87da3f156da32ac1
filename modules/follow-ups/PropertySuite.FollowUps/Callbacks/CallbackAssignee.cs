namespace PropertySuite.FollowUps;

/// <summary>A colleague who is to call back.</summary>
/// <param name="UserId">User.</param>
/// <param name="Name">Name as colleagues read it.</param>
public sealed record CallbackAssignee(Guid UserId, string Name);
