namespace Volo.Abp.Localization.ExceptionHandling;

/// <summary>Where the texts of error codes are.</summary>
public class AbpExceptionLocalizationOptions
{
    /// <summary>Marker classes of the resources by code namespace, the part of a code before the colon.</summary>
    public Dictionary<string, Type> ErrorCodeNamespaceMappings { get; } = [];

    /// <summary>Takes the texts of codes <c>errorCodeNamespace:…</c> from a resource; the whole code is the key.</summary>
    public void MapCodeNamespace(string errorCodeNamespace, Type type) => ErrorCodeNamespaceMappings[errorCodeNamespace] = type;
}
