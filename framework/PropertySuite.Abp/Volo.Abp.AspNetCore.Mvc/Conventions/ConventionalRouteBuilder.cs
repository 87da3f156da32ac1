using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Http;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>
/// <c>{api|integration-api}/{root}/{controller}[/{id}][/{action}[/{otherId}]]</c>: the id when a parameter is called so, the action when
/// anything is left of the method name without verb and <c>Async</c>, the other id when exactly one required parameter ends with it.
/// </summary>
public class ConventionalRouteBuilder : IConventionalRouteBuilder, ITransientDependency
{
    private readonly AbpConventionalControllerOptions _options;

    public ConventionalRouteBuilder(IOptions<AbpAspNetCoreMvcOptions> options)
    {
        _options = options.Value.ConventionalControllers;
    }

    public virtual string Build(
        string rootPath,
        string controllerName,
        ActionModel action,
        string httpMethod,
        ConventionalControllerSetting? configuration)
    {
        var prefix = IntegrationServiceAttribute.IsDefinedOrInherited(action.Controller.ControllerType) ? "integration-api" : "api";
        var url = $"{prefix}/{rootPath}/{ControllerSegment(rootPath, controllerName, configuration)}{IdSegments(action)}";
        var actionSegment = ActionSegment(rootPath, controllerName, action, httpMethod, configuration);
        return actionSegment.Length == 0 ? url : $"{url}/{actionSegment}{SecondaryIdSegment(action)}";
    }

    private string ControllerSegment(string rootPath, string controllerName, ConventionalControllerSetting? configuration)
    {
        var name = configuration?.UrlControllerNameNormalizer?.Invoke(new UrlControllerNameNormalizerContext(rootPath, controllerName))
                   ?? controllerName;
        return Cased(name, configuration);
    }

    private string ActionSegment(
        string rootPath,
        string controllerName,
        ActionModel action,
        string httpMethod,
        ConventionalControllerSetting? configuration)
    {
        var name = HttpMethodHelper.RemoveHttpMethodPrefix(action.ActionName, httpMethod).RemovePostFix("Async");
        name = configuration?.UrlActionNameNormalizer?.Invoke(
            new UrlActionNameNormalizerContext(rootPath, controllerName, action, name, httpMethod)) ?? name;
        return name.Length == 0 ? name : Cased(name, configuration);
    }

    private static string IdSegments(ActionModel action)
    {
        var id = action.Parameters.FirstOrDefault(parameter => parameter.ParameterName == "id");
        if (id == null)
        {
            return "";
        }

        return ConventionalParameterTypes.IsPrimitive(id.ParameterType)
            ? "/{id}"
            : string.Concat(id.ParameterType.GetProperties().Select(property => $"/{{{property.Name}}}"));
    }

    private static string SecondaryIdSegment(ActionModel action)
    {
        var ids = action.Parameters
            .Where(parameter => parameter.ParameterName.EndsWith("Id", StringComparison.Ordinal) && !parameter.ParameterInfo.IsOptional)
            .ToList();
        return ids is [var only] ? $"/{{{only.ParameterName}}}" : "";
    }

    private string Cased(string name, ConventionalControllerSetting? configuration)
        => configuration?.UseV3UrlStyle ?? _options.UseV3UrlStyle ? name.ToCamelCase() : name.ToKebabCase();
}
