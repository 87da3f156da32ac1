using Volo.Abp.Data;

namespace Volo.Abp.Auditing;

/// <summary>A changed entity.</summary>
[Serializable]
public class EntityChangeInfo : IHasExtraProperties
{
    /// <summary>When.</summary>
    public DateTime ChangeTime { get; set; }

    /// <summary>What happened.</summary>
    public EntityChangeType ChangeType { get; set; }

    /// <summary>Company of the entity, which need not be that of the log.</summary>
    public Guid? EntityTenantId { get; set; }

    /// <summary>Key of the entity.</summary>
    public string? EntityId { get; set; }

    /// <summary>Full name of the entity's class.</summary>
    public string? EntityTypeFullName { get; set; }

    /// <summary>Changed properties.</summary>
    public List<EntityPropertyChangeInfo> PropertyChanges { get; set; } = default!;

    /// <inheritdoc />
    public ExtraPropertyDictionary ExtraProperties { get; } = [];

    /// <summary>The tracked entity; not stored.</summary>
    public virtual object EntityEntry { get; set; } = default!;

    /// <summary>Takes in a later change of the same entity: first original values, last new ones.</summary>
    public virtual void Merge(EntityChangeInfo changeInfo)
    {
        foreach (var later in changeInfo.PropertyChanges)
        {
            var known = PropertyChanges.Find(property => property.PropertyName == later.PropertyName);
            if (known is null)
            {
                PropertyChanges.Add(later);
            }
            else
            {
                known.NewValue = later.NewValue;
            }
        }

        foreach (var (name, value) in changeInfo.ExtraProperties)
        {
            ExtraProperties[name] = value;
        }
    }
}
