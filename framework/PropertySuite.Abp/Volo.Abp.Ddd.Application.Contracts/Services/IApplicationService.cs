namespace Volo.Abp.Application.Services;

/// <summary>Marks application services. They can be called from outside unless they say otherwise.</summary>
public interface IApplicationService : IRemoteService
{
}
