using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the controllers of module assemblies to MVC.</summary>
public static class AbpMvcBuilderExtensions
{
    /// <summary>Adds the assembly as an application part unless it is one already.</summary>
    public static IMvcBuilder AddApplicationPartIfNotExists(this IMvcBuilder mvcBuilder, Assembly assembly)
    {
        var isKnown = mvcBuilder.PartManager.ApplicationParts.OfType<AssemblyPart>().Any(part => part.Assembly == assembly);
        if (!isKnown)
        {
            mvcBuilder.PartManager.ApplicationParts.Add(new AssemblyPart(assembly));
        }

        return mvcBuilder;
    }
}
