using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>An action name on its way into a URL.</summary>
/// <param name="RootPath">Root path of the controllers, for example <c>app</c>.</param>
/// <param name="ControllerName">Name without suffix, for example <c>Book</c>.</param>
/// <param name="Action">The action.</param>
/// <param name="ActionNameInUrl">Name without verb prefix and <c>Async</c>.</param>
/// <param name="HttpMethod">Verb in capitals.</param>
public record UrlActionNameNormalizerContext(
    string RootPath,
    string ControllerName,
    ActionModel Action,
    string ActionNameInUrl,
    string HttpMethod);
