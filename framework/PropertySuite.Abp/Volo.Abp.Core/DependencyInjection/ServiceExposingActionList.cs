namespace Volo.Abp.DependencyInjection;

/// <summary>The hooks added by <c>OnExposing</c>.</summary>
public class ServiceExposingActionList : List<Action<IOnServiceExposingContext>>
{
}
