namespace Volo.Abp.Guids;

/// <summary>Makes ids.</summary>
public interface IGuidGenerator
{
    Guid Create();
}
