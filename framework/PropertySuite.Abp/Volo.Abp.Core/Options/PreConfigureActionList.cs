namespace Volo.Abp.Options;

/// <summary>Actions of <c>PreConfigure</c>, for whoever needs the options while services are still being registered.</summary>
public class PreConfigureActionList<TOptions> : List<Action<TOptions>>
{
    public void Configure(TOptions options)
    {
        foreach (var action in this)
        {
            action(options);
        }
    }

    public TOptions Configure()
    {
        var options = Activator.CreateInstance<TOptions>();
        Configure(options);
        return options;
    }
}
