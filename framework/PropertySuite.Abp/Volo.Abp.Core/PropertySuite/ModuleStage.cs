using Volo.Abp;
using Volo.Abp.Modularity;

namespace PropertySuite.Abp.Modularity;

/// <summary>Runs one stage of one module; a failure names both.</summary>
internal static class ModuleStage
{
    public static async Task RunAsync(Func<Task> run, IAbpModuleDescriptor module, string stage)
    {
        try
        {
            await run();
        }
        catch (Exception exception)
        {
            throw Failed(module, stage, exception);
        }
    }

    public static void Run(Action run, IAbpModuleDescriptor module, string stage)
    {
        try
        {
            run();
        }
        catch (Exception exception)
        {
            throw Failed(module, stage, exception);
        }
    }

    private static AbpInitializationException Failed(IAbpModuleDescriptor module, string stage, Exception exception)
        => new(
            $"{stage} of the module {module.Type.AssemblyQualifiedName} failed: {exception.Message} See the inner exception.",
            exception);
}
