using System.Reflection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.AspNetCore.Mvc.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Validation.Localization;

namespace PropertySuite.AspNetCore.Mvc;

/// <summary>Finds the texts for parameter objects.</summary>
public class DataAnnotationsLocalization
{
    private readonly IStringLocalizerFactory _factory;
    private readonly AbpMvcDataAnnotationsLocalizationOptions _options;

    public DataAnnotationsLocalization(IStringLocalizerFactory factory, IOptions<AbpMvcDataAnnotationsLocalizationOptions> options)
    {
        _factory = factory;
        _options = options.Value;
    }

    /// <summary>The texts of the assembly's own resource, else of the default one; null when there is neither.</summary>
    public IStringLocalizer? ForAssemblyOrNull(Assembly assembly)
        => _options.AssemblyResources.TryGetValue(assembly, out var resourceType)
            ? _factory.Create(resourceType)
            : _factory.CreateDefaultOrNull();

    /// <summary>The texts of the assembly first, then those of the platform's attributes.</summary>
    public IStringLocalizer ForMessagesOf(Type type)
    {
        var common = _factory.Create(typeof(AbpValidationResource));
        return ForAssemblyOrNull(type.Assembly) is { } own ? new FirstOfTwo(own, common) : common;
    }

    private sealed class FirstOfTwo(IStringLocalizer first, IStringLocalizer second) : IStringLocalizer
    {
        public LocalizedString this[string name] => first[name] is { ResourceNotFound: false } text ? text : second[name];

        public LocalizedString this[string name, params object[] arguments]
            => first[name] is { ResourceNotFound: false } ? first[name, arguments] : second[name, arguments];

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures)
            => first.GetAllStrings(includeParentCultures).Concat(second.GetAllStrings(includeParentCultures)).DistinctBy(text => text.Name);
    }
}
