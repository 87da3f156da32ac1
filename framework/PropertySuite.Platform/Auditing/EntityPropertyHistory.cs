using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Auditing;

/// <summary>
/// Old and new values of properties. Left out: keys, who-and-when properties, stamps, and what is marked <c>[DisableAuditing]</c>. What is
/// worth knowing of a property is found out once.
/// </summary>
public class EntityPropertyHistory : ISingletonDependency
{
    private static readonly HashSet<string> BookKeeping =
    [
        nameof(IHasCreationTime.CreationTime), nameof(IMayHaveCreator.CreatorId), nameof(IHasModificationTime.LastModificationTime),
        nameof(IModificationAuditedObject.LastModifierId), nameof(Volo.Abp.ISoftDelete.IsDeleted), nameof(IHasDeletionTime.DeletionTime),
        nameof(IDeletionAuditedObject.DeleterId), nameof(IHasConcurrencyStamp.ConcurrencyStamp), nameof(IHasEntityVersion.EntityVersion),
        nameof(IHasExtraProperties.ExtraProperties), nameof(IMultiTenant.TenantId),
    ];

    private readonly ConcurrentDictionary<Type, bool> _enabled = new();
    private readonly ConcurrentDictionary<IReadOnlyProperty, Rule> _rules = new();
    private readonly IAuditSerializer _serializer;
    private readonly AuditMasking _masking;

    /// <summary>Creates the service.</summary>
    public EntityPropertyHistory(IAuditSerializer serializer, AuditMasking masking)
    {
        _serializer = serializer;
        _masking = masking;
    }

    /// <summary>Whether changes of an entity are kept.</summary>
    internal bool IsEnabled(Type entityType, IAuditingHelper helper) =>
        _enabled.GetOrAdd(entityType, static (type, h) => h.IsEntityHistoryEnabled(type), helper);

    /// <summary>The values that a save changes. Of new and deleted entities those that are not null.</summary>
    internal List<EntityPropertyChangeInfo> Describe(EntityEntry entry, EntityChangeType changeType)
    {
        var changes = new List<EntityPropertyChangeInfo>();
        foreach (var property in entry.Properties)
        {
            Add(changes, property, "", changeType);
        }

        foreach (var complex in entry.ComplexProperties)
        {
            AddComplex(changes, complex, "", changeType);
        }

        return changes;
    }

    private void AddComplex(List<EntityPropertyChangeInfo> changes, ComplexPropertyEntry complex, string prefix, EntityChangeType changeType)
    {
        prefix += complex.Metadata.Name + ".";
        foreach (var property in complex.Properties)
        {
            Add(changes, property, prefix, changeType);
        }

        foreach (var inner in complex.ComplexProperties)
        {
            AddComplex(changes, inner, prefix, changeType);
        }
    }

    private void Add(List<EntityPropertyChangeInfo> changes, PropertyEntry property, string prefix, EntityChangeType changeType)
    {
        var rule = _rules.GetOrAdd(property.Metadata, static (metadata, self) => self.RuleOf(metadata), this);
        if (!rule.IsKept || (changeType == EntityChangeType.Updated && !property.IsModified))
        {
            return;
        }

        var original = changeType == EntityChangeType.Created ? null : property.OriginalValue;
        var current = changeType == EntityChangeType.Deleted ? null : property.CurrentValue;
        if (Equals(original, current))
        {
            return;
        }

        changes.Add(new EntityPropertyChangeInfo
        {
            PropertyName = (prefix + property.Metadata.Name).Truncate(EntityPropertyChangeInfo.MaxPropertyNameLength)!,
            PropertyTypeFullName = rule.TypeName,
            OriginalValue = Write(original, rule.Mask),
            NewValue = Write(current, rule.Mask),
        });
    }

    private Rule RuleOf(IReadOnlyProperty property)
    {
        var info = property.PropertyInfo;
        var isKept = info is not null
            && !property.IsPrimaryKey()
            && !BookKeeping.Contains(property.Name)
            && !info.IsDefined(typeof(DisableAuditingAttribute), true);
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return new Rule(
            isKept,
            isKept ? _masking.Find(property.Name, property.ClrType, info) : null,
            (type.FullName ?? type.Name).Truncate(EntityPropertyChangeInfo.MaxPropertyTypeFullNameLength)!);
    }

    private string? Write(object? value, AuditMask? mask)
    {
        if (value is null)
        {
            return null;
        }

        object written = mask switch
        {
            null => value,
            { } m when value is string text => AuditMasking.Apply(m, text)!,
            { } m when value is IEnumerable<string> texts => texts.Select(text => AuditMasking.Apply(m, text)).ToArray(),
            _ => AuditMasking.Apply(AuditMask.All, "*")!,
        };
        return _serializer.Serialize(written).Truncate(EntityPropertyChangeInfo.MaxValueLength);
    }

    private sealed record Rule(bool IsKept, AuditMask? Mask, string TypeName);
}
