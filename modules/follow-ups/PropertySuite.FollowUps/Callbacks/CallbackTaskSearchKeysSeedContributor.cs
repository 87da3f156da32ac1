using PropertySuite.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace PropertySuite.FollowUps;

/// <summary>Callbacks that an older version asked for are found as new ones are.</summary>
public class CallbackTaskSearchKeysSeedContributor(ICallbackTaskRepository callbacks, IUnitOfWorkManager unitOfWorkManager)
    : SearchKeysSeedContributor<CallbackTask>(callbacks, unitOfWorkManager);
