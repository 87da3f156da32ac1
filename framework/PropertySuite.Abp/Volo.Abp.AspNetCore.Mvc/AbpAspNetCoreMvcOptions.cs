using Volo.Abp.AspNetCore.Mvc.Conventions;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>Options of the HTTP API.</summary>
public class AbpAspNetCoreMvcOptions
{
    /// <summary>The application services that become controllers.</summary>
    public AbpConventionalControllerOptions ConventionalControllers { get; } = new();

    /// <summary>Whether integration services are served over HTTP. Default false.</summary>
    public bool ExposeIntegrationServices { get; set; }
}
