namespace Volo.Abp.DependencyInjection;

/// <summary>The hooks added by <c>OnRegistered</c>.</summary>
public class ServiceRegistrationActionList : List<Action<IOnServiceRegistredContext>>
{
}
