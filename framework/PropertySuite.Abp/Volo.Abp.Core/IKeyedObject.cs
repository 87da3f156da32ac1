namespace Volo.Abp;

/// <summary>Something that has a key.</summary>
public interface IKeyedObject
{
    /// <summary>The key as text; null when there is none yet.</summary>
    string? GetObjectKey();
}
