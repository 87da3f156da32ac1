namespace Volo.Abp.DependencyInjection;

/// <summary>A class about to be registered by convention; hooks of <c>OnExposing</c> may add or remove services.</summary>
public interface IOnServiceExposingContext
{
    Type ImplementationType { get; }

    List<ServiceIdentifier> ExposedTypes { get; }
}
