namespace Volo.Abp.BlobStoring;

/// <summary>Which container is stored how.</summary>
public class AbpBlobStoringOptions
{
    /// <summary>The containers.</summary>
    public BlobContainerConfigurations Containers { get; } = new();
}

/// <summary>Configurations of containers by name. What a container does not say, the default says.</summary>
public class BlobContainerConfigurations
{
    private readonly BlobContainerConfiguration _default = new();
    private readonly Dictionary<string, BlobContainerConfiguration> _containers = [];

    /// <summary>Configures the container that <typeparamref name="TContainer"/> names.</summary>
    public BlobContainerConfigurations Configure<TContainer>(Action<BlobContainerConfiguration> configureAction) =>
        Configure(BlobContainerNameAttribute.GetContainerName<TContainer>(), configureAction);

    /// <summary>Configures a container.</summary>
    public BlobContainerConfigurations Configure(string name, Action<BlobContainerConfiguration> configureAction)
    {
        Check.NotNullOrWhiteSpace(name, nameof(name));
        Check.NotNull(configureAction, nameof(configureAction));
        configureAction(_containers.GetOrAdd(name, () => new BlobContainerConfiguration(_default)));
        return this;
    }

    /// <summary>Configures what containers have that say nothing else.</summary>
    public BlobContainerConfigurations ConfigureDefault(Action<BlobContainerConfiguration> configureAction)
    {
        configureAction(_default);
        return this;
    }

    /// <summary>Configures every container that is configured so far.</summary>
    public BlobContainerConfigurations ConfigureAll(Action<string, BlobContainerConfiguration> configureAction)
    {
        foreach (var (name, configuration) in _containers)
        {
            configureAction(name, configuration);
        }

        return this;
    }

    /// <summary>The configuration of the container that <typeparamref name="TContainer"/> names.</summary>
    public BlobContainerConfiguration GetConfiguration<TContainer>() =>
        GetConfiguration(BlobContainerNameAttribute.GetContainerName<TContainer>());

    /// <summary>The configuration of a container, or the default.</summary>
    public BlobContainerConfiguration GetConfiguration(string name) =>
        _containers.GetValueOrDefault(Check.NotNullOrWhiteSpace(name, nameof(name))) ?? _default;
}
