using Volo.Abp.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

public static class ServiceCollectionRegistrationActionExtensions
{
    /// <summary>
    /// Adds a hook that sees every registration with an implementation type, once all modules have registered theirs. What a hook
    /// collects is therefore complete when options are read, not while services are being registered.
    /// </summary>
    public static void OnRegistered(this IServiceCollection services, Action<IOnServiceRegistredContext> registrationAction)
        => services.GetRegistrationActionList().Add(registrationAction);

    public static ServiceRegistrationActionList GetRegistrationActionList(this IServiceCollection services)
        => services.GetOrAddObject<ServiceRegistrationActionList>();

    /// <summary>Adds a hook that may change as which services a class is registered by convention.</summary>
    public static void OnExposing(this IServiceCollection services, Action<IOnServiceExposingContext> exposeAction)
        => services.GetExposingActionList().Add(exposeAction);

    public static ServiceExposingActionList GetExposingActionList(this IServiceCollection services)
        => services.GetOrAddObject<ServiceExposingActionList>();

    internal static T GetOrAddObject<T>(this IServiceCollection services) where T : class, new()
    {
        var found = services.GetObjectOrNull<T>();
        if (found is null)
        {
            found = new T();
            services.AddObjectAccessor(found);
        }

        return found;
    }
}
