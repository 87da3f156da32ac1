using PropertySuite.Cases;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace PropertySuite.ServiceDesk;

/// <summary>Lets the running clocks of sites be timed anew when they serve at other times than before.</summary>
public class ServiceTimeChangedHandler(ClockRetimingQueue retimings) : IDistributedEventHandler<ServiceTimeChangedEto>, ITransientDependency
{
    /// <inheritdoc />
    public virtual Task HandleEventAsync(ServiceTimeChangedEto eventData)
        => retimings.EnqueueAsync(ClockRetimingCause.Calendar, eventData.SiteId);
}
