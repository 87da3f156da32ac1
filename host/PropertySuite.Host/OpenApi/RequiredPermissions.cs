using System.Reflection;
using Castle.DynamicProxy;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.Options;
using PropertySuite.Cases;
using Volo.Abp.Application.Services;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Host.OpenApi;

/// <summary>
/// What a caller must have to reach an action: read from the <c>[Authorize]</c> attributes of the action and, where a controller only
/// passes calls on, of the application service behind it; for a step of a case, from the rows of its transition table as well.
/// </summary>
public sealed class RequiredPermissions : ISingletonDependency
{
    private readonly IServiceScopeFactory _scopes;
    private readonly CaseOptions _cases;

    /// <param name="scopes">Makes the services behind controllers, to learn their classes.</param>
    /// <param name="cases">The tables of the cases.</param>
    public RequiredPermissions(IServiceScopeFactory scopes, IOptions<CaseOptions> cases)
    {
        _scopes = scopes;
        _cases = cases.Value;
    }

    /// <summary>Whether a stranger may call the action.</summary>
    public bool IsOpen(ControllerActionDescriptor action)
    {
        var methods = MethodsOf(action);
        return methods.Any(method => method.IsDefined(typeof(AllowAnonymousAttribute), inherit: true))
               || methods.All(method => !Demands(method).Any());
    }

    /// <summary>
    /// Sets of permissions, any of which is enough; within a set all are needed, sorted. An empty set means that signing in is enough.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> Of(ControllerActionDescriptor action)
    {
        if (IsOpen(action))
        {
            return [[]];
        }

        var methods = MethodsOf(action);
        var always = methods.SelectMany(Demands).Select(demand => demand.Policy).OfType<string>().ToList();
        var anyOf = methods.SelectMany(_cases.RowsOf).SelectMany(row => row.Permission!.AnyOf).Distinct().Order(StringComparer.Ordinal).ToList();
        return anyOf.Count == 0 ? [Sorted(always)] : [.. anyOf.Select(one => Sorted([.. always, one]))];
    }

    private static List<string> Sorted(IEnumerable<string> permissions) => [.. permissions.Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<AuthorizeAttribute> Demands(MethodInfo method) =>
        method.GetCustomAttributes<AuthorizeAttribute>(inherit: true).Concat(method.ReflectedType!.GetCustomAttributes<AuthorizeAttribute>(inherit: true));

    private List<MethodInfo> MethodsOf(ControllerActionDescriptor action)
    {
        var methods = new List<MethodInfo> { action.MethodInfo };
        var controller = action.ControllerTypeInfo.AsType();
        if (controller.IsAssignableTo(typeof(ApplicationService)))
        {
            return methods;
        }

        var contracts = controller.GetInterfaces().Where(contract => contract.IsAssignableTo(typeof(IApplicationService))).ToList();
        var service = contracts.Select(contract => ServiceBehind(contract, controller)).FirstOrDefault(found => found is not null);
        foreach (var contract in service is null ? [] : contracts)
        {
            var map = controller.GetInterfaceMap(contract);
            var index = Array.FindIndex(map.TargetMethods, target => target.MethodHandle == action.MethodInfo.MethodHandle);
            if (index >= 0)
            {
                var target = service!.GetInterfaceMap(contract).TargetMethods[index];
                methods.Add((MethodInfo)MethodBase.GetMethodFromHandle(target.MethodHandle, service.TypeHandle)!);
            }
        }

        return methods;
    }

    private Type? ServiceBehind(Type contract, Type controller)
    {
        if (contract == typeof(IApplicationService))
        {
            return null;
        }

        using var scope = _scopes.CreateScope();
        var service = scope.ServiceProvider.GetService(contract);
        return service is not null && ProxyUtil.GetUnproxiedType(service) is { IsInterface: false } type && type != controller ? type : null;
    }
}
