namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>A controller name on its way into a URL.</summary>
/// <param name="RootPath">Root path of the controllers, for example <c>app</c>.</param>
/// <param name="ControllerName">Name without suffix, for example <c>Book</c>.</param>
public record UrlControllerNameNormalizerContext(string RootPath, string ControllerName);
