using System.Reflection;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Options;
using Volo.Abp.Application.Services;
using Volo.Abp.AspNetCore.Controllers;
using Volo.Abp.Http;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>Gives remote services their names, routes, verbs and parameter sources, and takes out what must not be reachable.</summary>
public class AbpServiceConvention : IApplicationModelConvention
{
    private readonly AbpAspNetCoreMvcOptions _options;
    private readonly IConventionalRouteBuilder _routeBuilder;

    public AbpServiceConvention(IOptions<AbpAspNetCoreMvcOptions> options, IConventionalRouteBuilder routeBuilder)
    {
        _options = options.Value;
        _routeBuilder = routeBuilder;
    }

    public void Apply(ApplicationModel application)
    {
        RemoveUnreachableControllers(application);
        foreach (var controller in application.Controllers.Where(IsRemoteService))
        {
            var setting = _options.ConventionalControllers.ConventionalControllerSettings.GetSettingOrNull(controller.ControllerType);
            controller.ControllerName = controller.ControllerName.RemovePostFix(ApplicationService.CommonPostfixes);
            setting?.ControllerModelConfigurer?.Invoke(controller);
            RemoveDisabledActions(controller);
            ConfigureApiExplorer(controller);
            ConfigureSelectors(controller, setting);
            ConfigureParameters(controller);
        }

        // Controllers of one's own are part of the API like application services are.
        foreach (var controller in application.Controllers.Where(controller => !IsRemoteService(controller) && controller.ControllerType.IsAssignableTo(typeof(AbpControllerBase))))
        {
            ConfigureApiExplorer(controller);
        }
    }

    private void RemoveUnreachableControllers(ApplicationModel application)
    {
        var replaced = application.Controllers
            .SelectMany(controller => controller.ControllerType.GetCustomAttribute<ReplaceControllersAttribute>(inherit: false)?.ControllerTypes ?? [])
            .ToHashSet();
        for (var i = application.Controllers.Count - 1; i >= 0; i--)
        {
            var type = application.Controllers[i].ControllerType;
            if (replaced.Contains(type.AsType())
                || RemoteServiceAttribute.IsExplicitlyDisabledFor(type)
                || (!_options.ExposeIntegrationServices && IntegrationServiceAttribute.IsDefinedOrInherited(type)))
            {
                application.Controllers.RemoveAt(i);
            }
        }
    }

    private static bool IsRemoteService(ControllerModel controller)
        => controller.ControllerType.IsAssignableTo(typeof(IRemoteService))
           || RemoteServiceAttribute.IsExplicitlyEnabledFor(controller.ControllerType);

    private static void RemoveDisabledActions(ControllerModel controller)
    {
        for (var i = controller.Actions.Count - 1; i >= 0; i--)
        {
            if (IsDisabled(controller.ControllerType, controller.Actions[i].ActionMethod))
            {
                controller.Actions.RemoveAt(i);
            }
        }
    }

    private static bool IsDisabled(Type type, System.Reflection.MethodInfo method)
        => RemoteServiceAttribute.IsExplicitlyDisabledFor(method)
           || type.GetInterfaces().Any(contract =>
           {
               var map = type.GetInterfaceMap(contract);
               var index = Array.FindIndex(map.TargetMethods, target => target.MethodHandle == method.MethodHandle);
               return index >= 0 && RemoteServiceAttribute.IsExplicitlyDisabledFor(map.InterfaceMethods[index]);
           });

    private static void ConfigureApiExplorer(ControllerModel controller)
    {
        controller.ApiExplorer.IsVisible ??= !RemoteServiceAttribute.IsMetadataExplicitlyDisabledFor(controller.ControllerType);
        foreach (var action in controller.Actions)
        {
            action.ApiExplorer.IsVisible ??= controller.ApiExplorer.IsVisible == true
                                             && !RemoteServiceAttribute.IsMetadataExplicitlyDisabledFor(action.ActionMethod);
        }
    }

    private void ConfigureSelectors(ControllerModel controller, ConventionalControllerSetting? setting)
    {
        if (controller.Selectors.Any(selector => selector.AttributeRouteModel != null))
        {
            return;
        }

        var rootPath = setting?.RootPath ?? ConventionalControllerSetting.DefaultRootPath;
        foreach (var action in controller.Actions)
        {
            // The selectors that exist are completed, not replaced, for they carry the attributes of the method, [Authorize] among them.
            foreach (var selector in action.Selectors)
            {
                var constraint = selector.ActionConstraints.OfType<HttpMethodActionConstraint>().FirstOrDefault();
                var httpMethod = constraint?.HttpMethods.FirstOrDefault()
                                 ?? HttpMethodHelper.GetConventionalVerbForMethodName(action.ActionName);
                if (constraint == null)
                {
                    selector.ActionConstraints.Insert(0, new HttpMethodActionConstraint([httpMethod]));
                }

                selector.AttributeRouteModel ??= new AttributeRouteModel
                {
                    Template = _routeBuilder.Build(rootPath, controller.ControllerName, action, httpMethod, setting),
                };
            }
        }
    }

    private void ConfigureParameters(ControllerModel controller)
    {
        foreach (var action in controller.Actions)
        {
            foreach (var parameter in action.Parameters.Where(parameter => parameter.BindingInfo == null))
            {
                if (ConventionalParameterTypes.IsPrimitive(parameter.ParameterType))
                {
                    continue;
                }

                if (HasFileProperty(parameter.ParameterType))
                {
                    parameter.BindingInfo = new BindingInfo { BindingSource = BindingSource.Form };
                }
                else if (CanUseFormBodyBinding(action, parameter))
                {
                    parameter.BindingInfo = new BindingInfo { BindingSource = BindingSource.Body };
                }
            }
        }
    }

    private bool CanUseFormBodyBinding(ActionModel action, ParameterModel parameter)
        => parameter.ParameterName != "id"
           && parameter.ParameterType != typeof(CancellationToken)
           && !_options.ConventionalControllers.FormBodyBindingIgnoredTypes.Any(type => Holds(parameter.ParameterType, type))
           && !action.Selectors
               .SelectMany(selector => selector.ActionConstraints.OfType<HttpMethodActionConstraint>())
               .SelectMany(constraint => constraint.HttpMethods)
               .Any(method => method is "GET" or "DELETE" or "TRACE" or "HEAD");

    // A parameter object with a file in it can only come as a form, with all its properties.
    private bool HasFileProperty(Type type)
        => type.IsClass
           && type.GetProperties().Any(property =>
               _options.ConventionalControllers.FormBodyBindingIgnoredTypes.Any(ignored => Holds(property.PropertyType, ignored)))
           && !_options.ConventionalControllers.FormBodyBindingIgnoredTypes.Any(ignored => Holds(type, ignored));

    private static bool Holds(Type type, Type wanted)
        => type.IsAssignableTo(wanted) || type.IsAssignableTo(typeof(IEnumerable<>).MakeGenericType(wanted));
}
