namespace Volo.Abp.Application.Dtos;

/// <summary>Base of objects that stand for an entity with a single key.</summary>
[Serializable]
public abstract class EntityDto<TKey> : IEntityDto<TKey>
{
    /// <inheritdoc />
    public TKey Id { get; set; } = default!;

    /// <inheritdoc />
    public string? GetObjectKey() => Convert.ToString(Id, System.Globalization.CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public override string ToString() => $"[DTO: {GetType().Name}] Id = {Id}";
}
