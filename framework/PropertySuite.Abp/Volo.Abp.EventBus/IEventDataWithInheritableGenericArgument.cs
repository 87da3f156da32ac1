namespace Volo.Abp.EventBus;

/// <summary>
/// An event of type <c>Event&lt;Derived&gt;</c> that handlers of <c>Event&lt;Base&gt;</c> get too, as a new event made from these
/// arguments.
/// </summary>
public interface IEventDataWithInheritableGenericArgument
{
    object[] GetConstructorArgs();
}
