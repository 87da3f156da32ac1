using Microsoft.Extensions.Options;
using Volo.Abp.Aspects;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Uow;

/// <summary>
/// Runs a method as a unit of work. Without a word from the attribute it is transactional unless the surroundings (an HTTP GET) or,
/// outside requests, the method's name ("Get…") say that it only reads.
/// </summary>
public class UnitOfWorkInterceptor : AbpInterceptor, ITransientDependency
{
    private readonly IUnitOfWorkManager _unitOfWorkManager;
    private readonly IUnitOfWorkTransactionBehaviourProvider _behaviourProvider;
    private readonly AbpUnitOfWorkDefaultOptions _defaultOptions;

    public UnitOfWorkInterceptor(
        IUnitOfWorkManager unitOfWorkManager,
        IUnitOfWorkTransactionBehaviourProvider behaviourProvider,
        IOptions<AbpUnitOfWorkDefaultOptions> defaultOptions)
    {
        _unitOfWorkManager = unitOfWorkManager;
        _behaviourProvider = behaviourProvider;
        _defaultOptions = defaultOptions.Value;
    }

    public override async Task InterceptAsync(IAbpMethodInvocation invocation)
    {
        if (!UnitOfWorkHelper.IsUnitOfWorkMethod(invocation.Method, out var attribute)
            || AbpCrossCuttingConcerns.IsApplied(invocation.TargetObject, AbpCrossCuttingConcerns.UnitOfWork))
        {
            await invocation.ProceedAsync();
            return;
        }

        var options = CreateOptions(invocation, attribute);
        if (_unitOfWorkManager.TryBeginReserved(UnitOfWork.UnitOfWorkReservationName, options))
        {
            await invocation.ProceedAsync();
            if (_unitOfWorkManager.Current is { } current)
            {
                await current.SaveChangesAsync();
            }

            return;
        }

        using var uow = _unitOfWorkManager.Begin(options);
        await invocation.ProceedAsync();
        await uow.CompleteAsync();
    }

    private AbpUnitOfWorkOptions CreateOptions(IAbpMethodInvocation invocation, UnitOfWorkAttribute? attribute)
    {
        var options = new AbpUnitOfWorkOptions();
        attribute?.SetOptions(options);
        if (attribute?.IsTransactional is null)
        {
            options.IsTransactional = _defaultOptions.CalculateIsTransactional(
                autoValue: _behaviourProvider.IsTransactional
                           ?? !invocation.Method.Name.StartsWith("Get", StringComparison.OrdinalIgnoreCase));
        }

        return options;
    }
}
