using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.SecurityLog;
using Volo.Abp.Uow;

namespace Volo.Abp.Identity;

/// <summary>Stores the security log in a unit of work of its own, so that a refused sign-in leaves its entry whatever else is undone.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(ISecurityLogStore))]
public class IdentitySecurityLogStore : ISecurityLogStore, ITransientDependency
{
    /// <summary>Creates the store.</summary>
    public IdentitySecurityLogStore(
        ILogger<IdentitySecurityLogStore> logger,
        IOptions<AbpSecurityLogOptions> securityLogOptions,
        IIdentitySecurityLogRepository identitySecurityLogRepository,
        IGuidGenerator guidGenerator,
        IUnitOfWorkManager unitOfWorkManager)
    {
        Logger = logger;
        SecurityLogOptions = securityLogOptions.Value;
        IdentitySecurityLogRepository = identitySecurityLogRepository;
        GuidGenerator = guidGenerator;
        UnitOfWorkManager = unitOfWorkManager;
    }

    /// <summary>Where failures go.</summary>
    public ILogger<IdentitySecurityLogStore> Logger { get; set; }

    /// <summary>Options.</summary>
    protected AbpSecurityLogOptions SecurityLogOptions { get; }

    /// <summary>Stored entries.</summary>
    protected IIdentitySecurityLogRepository IdentitySecurityLogRepository { get; }

    /// <summary>Makes keys.</summary>
    protected IGuidGenerator GuidGenerator { get; }

    /// <summary>The units of work.</summary>
    protected IUnitOfWorkManager UnitOfWorkManager { get; }

    /// <inheritdoc />
    public virtual async Task SaveAsync(SecurityLogInfo securityLogInfo)
    {
        if (!SecurityLogOptions.IsEnabled)
        {
            return;
        }

        using var unitOfWork = UnitOfWorkManager.Begin(requiresNew: true);
        await IdentitySecurityLogRepository.InsertAsync(new IdentitySecurityLog(GuidGenerator, securityLogInfo));
        await unitOfWork.CompleteAsync();
    }
}
