using PropertySuite.EntityFrameworkCore;

namespace PropertySuite.FollowUps;

/// <summary>Callbacks that an older version asked for are found as new ones are.</summary>
public class CallbackTaskSearchKeysSeedContributor(ICallbackTaskRepository callbacks) : SearchKeysSeedContributor<CallbackTask>(callbacks);
