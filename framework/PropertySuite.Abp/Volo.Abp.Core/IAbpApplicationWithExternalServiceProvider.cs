namespace Volo.Abp;

/// <summary>An application whose container is built by somebody else, such as the web host.</summary>
public interface IAbpApplicationWithExternalServiceProvider : IAbpApplication
{
    /// <summary>Hands over the container without starting the modules.</summary>
    void SetServiceProvider(IServiceProvider serviceProvider);

    /// <summary>Starts the modules.</summary>
    Task InitializeAsync(IServiceProvider serviceProvider);

    /// <inheritdoc cref="InitializeAsync"/>
    void Initialize(IServiceProvider serviceProvider);
}
