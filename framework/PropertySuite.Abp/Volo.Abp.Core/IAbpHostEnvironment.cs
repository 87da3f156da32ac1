namespace Volo.Abp;

/// <summary>The name of the environment ("Development", "Production" …).</summary>
public interface IAbpHostEnvironment
{
    string? EnvironmentName { get; set; }
}
