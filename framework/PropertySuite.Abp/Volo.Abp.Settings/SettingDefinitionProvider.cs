using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

/// <summary>Base of the classes in which modules define their settings.</summary>
public abstract class SettingDefinitionProvider : ISettingDefinitionProvider, ITransientDependency
{
    /// <inheritdoc />
    public abstract void Define(ISettingDefinitionContext context);
}
