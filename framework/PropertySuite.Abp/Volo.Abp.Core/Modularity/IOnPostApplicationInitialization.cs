namespace Volo.Abp.Modularity;

/// <summary>Runs at start, after every module's <c>OnApplicationInitialization</c>.</summary>
public interface IOnPostApplicationInitialization
{
    Task OnPostApplicationInitializationAsync(ApplicationInitializationContext context);

    void OnPostApplicationInitialization(ApplicationInitializationContext context);
}
