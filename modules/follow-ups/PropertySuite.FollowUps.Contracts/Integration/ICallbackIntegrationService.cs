using Volo.Abp;
using Volo.Abp.Application.Services;

namespace PropertySuite.FollowUps;

/// <summary>Lets any module have a finished case called back.</summary>
[IntegrationService]
public interface ICallbackIntegrationService : IApplicationService
{
    /// <summary>
    /// Asks for a callback, in the caller's transaction. Asking again for the same source and round changes nothing. The answer comes as a
    /// <see cref="CallbackConcludedEto"/>.
    /// </summary>
    /// <returns>Id of the callback task.</returns>
    Task<Guid> RequestAsync(RequestCallbackDto input);

    /// <summary>The latest callback about each of some sources of one kind; sources that were never called back are left out.</summary>
    Task<List<LastCallbackDto>> GetLastAsync(string sourceType, IReadOnlyCollection<Guid> sourceIds);
}
