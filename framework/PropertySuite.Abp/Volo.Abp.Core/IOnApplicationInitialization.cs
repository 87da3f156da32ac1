namespace Volo.Abp;

/// <summary>Runs when the application starts.</summary>
public interface IOnApplicationInitialization
{
    Task OnApplicationInitializationAsync(ApplicationInitializationContext context);

    void OnApplicationInitialization(ApplicationInitializationContext context);
}
