namespace Volo.Abp;

/// <summary>Runs when the application stops, in reverse order of the modules.</summary>
public interface IOnApplicationShutdown
{
    Task OnApplicationShutdownAsync(ApplicationShutdownContext context);

    void OnApplicationShutdown(ApplicationShutdownContext context);
}
