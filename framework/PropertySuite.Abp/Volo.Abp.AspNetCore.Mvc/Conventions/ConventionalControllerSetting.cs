using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>How the application services of one assembly become controllers.</summary>
public class ConventionalControllerSetting
{
    /// <summary>Root path unless another is set.</summary>
    public const string DefaultRootPath = "app";

    /// <summary>Name of the remote service unless another is set.</summary>
    public const string DefaultRemoteServiceName = "Default";

    public ConventionalControllerSetting(Assembly assembly, string rootPath, string remoteServiceName)
    {
        Assembly = Check.NotNull(assembly, nameof(assembly));
        RootPath = rootPath;
        RemoteServiceName = remoteServiceName;
    }

    public Assembly Assembly { get; }

    /// <summary>The classes that become controllers.</summary>
    public HashSet<Type> ControllerTypes { get; } = [];

    /// <summary>What follows <c>/api/</c>. Default <c>app</c>.</summary>
    public string RootPath { get; set; }

    public string RemoteServiceName { get; set; }

    /// <summary>Which of the candidates are taken; null for all.</summary>
    public Func<Type, bool>? TypePredicate { get; set; }

    public Action<ControllerModel>? ControllerModelConfigurer { get; set; }

    public Func<UrlControllerNameNormalizerContext, string>? UrlControllerNameNormalizer { get; set; }

    public Func<UrlActionNameNormalizerContext, string>? UrlActionNameNormalizer { get; set; }

    /// <summary>Overrides <see cref="AbpConventionalControllerOptions.UseV3UrlStyle"/>.</summary>
    public bool? UseV3UrlStyle { get; set; }

    public ApplicationServiceTypes ApplicationServiceTypes { get; set; } = ApplicationServiceTypes.All;

    /// <summary>Finds <see cref="ControllerTypes"/>.</summary>
    public void Initialize()
        => ControllerTypes.UnionWith(Assembly.GetTypes()
            .Where(IsRemoteService)
            .Where(IsPreferredApplicationServiceType)
            .Where(type => TypePredicate?.Invoke(type) ?? true));

    /// <summary>Whether the class is a public, concrete remote service that is not disabled, on itself or on its interfaces.</summary>
    public static bool IsRemoteService(Type type)
        => type is { IsPublic: true, IsClass: true, IsAbstract: false, IsGenericType: false }
           && type.IsAssignableTo(typeof(IRemoteService))
           && !RemoteServiceAttribute.IsExplicitlyDisabledFor(type)
           && !type.GetInterfaces().Any(RemoteServiceAttribute.IsExplicitlyDisabledFor);

    private bool IsPreferredApplicationServiceType(Type type)
        => ApplicationServiceTypes.HasFlag(IntegrationServiceAttribute.IsDefinedOrInherited(type)
            ? ApplicationServiceTypes.IntegrationServices
            : ApplicationServiceTypes.ApplicationServices);
}
