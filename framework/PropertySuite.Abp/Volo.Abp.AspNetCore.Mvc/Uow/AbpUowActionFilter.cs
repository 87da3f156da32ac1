using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace Volo.Abp.AspNetCore.Mvc.Uow;

/// <summary>
/// Runs the action as a unit of work, transactional unless the request is a GET. It ends before the response is written, so that a client
/// never hears of success before the commit; a failing action is rolled back.
/// </summary>
public class AbpUowActionFilter : IAsyncActionFilter, ITransientDependency
{
    private readonly IUnitOfWorkManager _unitOfWorkManager;
    private readonly AbpUnitOfWorkDefaultOptions _defaultOptions;

    public AbpUowActionFilter(IUnitOfWorkManager unitOfWorkManager, IOptions<AbpUnitOfWorkDefaultOptions> defaultOptions)
    {
        _unitOfWorkManager = unitOfWorkManager;
        _defaultOptions = defaultOptions.Value;
    }

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var attribute = context.ActionDescriptor.IsControllerAction()
            ? UnitOfWorkHelper.GetUnitOfWorkAttributeOrNull(context.ActionDescriptor.GetMethodInfo())
            : null;
        if (!context.ActionDescriptor.IsControllerAction() || attribute?.IsDisabled == true)
        {
            await next();
            return;
        }

        var options = CreateOptions(context, attribute);
        if (_unitOfWorkManager.TryBeginReserved(UnitOfWork.UnitOfWorkReservationName, options))
        {
            await RunAsync(context, next, _unitOfWorkManager.Current!);
            return;
        }

        using var unitOfWork = _unitOfWorkManager.Begin(options);
        await RunAsync(context, next, unitOfWork);
    }

    private static async Task RunAsync(ActionExecutingContext context, ActionExecutionDelegate next, IUnitOfWork unitOfWork)
    {
        var executed = await next();
        if (executed.Exception == null || executed.ExceptionHandled)
        {
            await unitOfWork.CompleteAsync(context.HttpContext.RequestAborted);
        }
        else
        {
            await unitOfWork.RollbackAsync(CancellationToken.None);
        }
    }

    private AbpUnitOfWorkOptions CreateOptions(ActionExecutingContext context, UnitOfWorkAttribute? attribute)
    {
        var options = new AbpUnitOfWorkOptions();
        attribute?.SetOptions(options);
        if (attribute?.IsTransactional == null)
        {
            options.IsTransactional = _defaultOptions.CalculateIsTransactional(
                autoValue: !HttpMethods.IsGet(context.HttpContext.Request.Method));
        }

        return options;
    }
}
