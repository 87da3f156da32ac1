namespace Volo.Abp;

/// <inheritdoc cref="IAbpHostEnvironment"/>
public class AbpHostEnvironment : IAbpHostEnvironment
{
    public string? EnvironmentName { get; set; }
}
