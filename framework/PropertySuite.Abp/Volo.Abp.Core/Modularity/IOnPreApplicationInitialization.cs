namespace Volo.Abp.Modularity;

/// <summary>Runs at start, before any module's <c>OnApplicationInitialization</c>.</summary>
public interface IOnPreApplicationInitialization
{
    Task OnPreApplicationInitializationAsync(ApplicationInitializationContext context);

    void OnPreApplicationInitialization(ApplicationInitializationContext context);
}
