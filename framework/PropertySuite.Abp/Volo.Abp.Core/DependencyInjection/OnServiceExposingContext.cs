namespace Volo.Abp.DependencyInjection;

/// <inheritdoc cref="IOnServiceExposingContext"/>
public class OnServiceExposingContext : IOnServiceExposingContext
{
    public OnServiceExposingContext(Type implementationType, List<ServiceIdentifier> exposedTypes)
    {
        ImplementationType = Check.NotNull(implementationType, nameof(implementationType));
        ExposedTypes = Check.NotNull(exposedTypes, nameof(exposedTypes));
    }

    public Type ImplementationType { get; }

    public List<ServiceIdentifier> ExposedTypes { get; }
}
