namespace Volo.Abp;

/// <summary>An application that builds its own container.</summary>
public interface IAbpApplicationWithInternalServiceProvider : IAbpApplication
{
    /// <summary>Builds the container without starting the modules.</summary>
    IServiceProvider CreateServiceProvider();

    /// <summary>Builds the container, if not yet done, and starts the modules.</summary>
    Task InitializeAsync();

    /// <inheritdoc cref="InitializeAsync"/>
    void Initialize();
}
