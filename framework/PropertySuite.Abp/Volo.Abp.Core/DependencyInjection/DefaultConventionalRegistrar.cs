using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.DependencyInjection;

/// <summary>Registers classes with a marker interface or a <see cref="DependencyAttribute"/>.</summary>
public class DefaultConventionalRegistrar : ConventionalRegistrarBase
{
    public override void AddType(IServiceCollection services, Type type)
    {
        if (IsConventionalRegistrationDisabled(type))
        {
            return;
        }

        var attribute = GetDependencyAttributeOrNull(type);
        if (GetLifeTimeOrNull(type, attribute) is not { } lifetime)
        {
            return;
        }

        var exposed = GetExposedServiceTypes(type).Select(t => new ServiceIdentifier(t))
            .Concat(GetExposedKeyedServiceTypes(type))
            .ToList();
        TriggerServiceExposing(services, type, exposed);

        foreach (var service in exposed)
        {
            Register(services, CreateServiceDescriptor(type, service.ServiceKey, service.ServiceType, exposed, lifetime), attribute);
        }
    }
}
