namespace Volo.Abp.EventBus;

/// <summary>
/// Marks handlers; see <see cref="ILocalEventHandler{TEvent}"/> and <see cref="Distributed.IDistributedEventHandler{TEvent}"/>.
/// </summary>
public interface IEventHandler
{
}
