using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Guids;

/// <summary>Makes ids that sort by their time of creation (version 7), which keeps the database's indexes compact.</summary>
public class SequentialGuidGenerator : IGuidGenerator, ITransientDependency
{
    public Guid Create() => Guid.CreateVersion7();
}
