namespace Volo.Abp.Auditing;

/// <summary>Counts its changes.</summary>
public interface IHasEntityVersion
{
    /// <summary>Rises by one with each stored change.</summary>
    int EntityVersion { get; }
}
