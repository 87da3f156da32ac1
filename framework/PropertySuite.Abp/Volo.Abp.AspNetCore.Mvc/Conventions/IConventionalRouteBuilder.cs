using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>Builds URLs of application services.</summary>
public interface IConventionalRouteBuilder
{
    /// <summary>The route template, for example <c>api/app/book/{id}</c>.</summary>
    string Build(string rootPath, string controllerName, ActionModel action, string httpMethod, ConventionalControllerSetting? configuration);
}
