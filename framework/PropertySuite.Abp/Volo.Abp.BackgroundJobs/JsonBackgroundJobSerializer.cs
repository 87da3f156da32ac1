using Volo.Abp.DependencyInjection;
using Volo.Abp.Json;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Arguments as JSON.</summary>
public class JsonBackgroundJobSerializer : IBackgroundJobSerializer, ITransientDependency
{
    private readonly IJsonSerializer _jsonSerializer;

    /// <summary>Creates the serializer.</summary>
    public JsonBackgroundJobSerializer(IJsonSerializer jsonSerializer)
    {
        _jsonSerializer = jsonSerializer;
    }

    /// <inheritdoc />
    public string Serialize(object obj) => _jsonSerializer.Serialize(obj);

    /// <inheritdoc />
    public object Deserialize(string value, Type type) => _jsonSerializer.Deserialize(type, value);
}
