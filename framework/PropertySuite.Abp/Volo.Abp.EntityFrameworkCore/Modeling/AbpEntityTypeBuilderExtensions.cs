using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore.ValueConverters;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.EntityFrameworkCore.Modeling;

/// <summary>
/// Maps the properties of the framework's base classes and interfaces. Columns are named by the conventions of the context: as the
/// property, unless it has another rule.
/// </summary>
public static class AbpEntityTypeBuilderExtensions
{
    /// <summary>Longest concurrency stamp, in characters.</summary>
    private const int MaxConcurrencyStampLength = 40;

    /// <summary>Maps every property that the entity has from the framework.</summary>
    public static void ConfigureByConvention(this EntityTypeBuilder b)
    {
        b.TryConfigureConcurrencyStamp();
        b.TryConfigureExtraProperties();
        b.TryConfigureSoftDelete();
        Require<IHasCreationTime>(b, nameof(IHasCreationTime.CreationTime), isRequired: true);
        Require<IMayHaveCreator>(b, nameof(IMayHaveCreator.CreatorId), isRequired: false);
        Require<IMustHaveCreator>(b, nameof(IMustHaveCreator.CreatorId), isRequired: true);
        Require<IHasModificationTime>(b, nameof(IHasModificationTime.LastModificationTime), isRequired: false);
        Require<IModificationAuditedObject>(b, nameof(IModificationAuditedObject.LastModifierId), isRequired: false);
        Require<IHasDeletionTime>(b, nameof(IHasDeletionTime.DeletionTime), isRequired: false);
        Require<IDeletionAuditedObject>(b, nameof(IDeletionAuditedObject.DeleterId), isRequired: false);
        Require<IMultiTenant>(b, nameof(IMultiTenant.TenantId), isRequired: false);
        Require<IHasEntityVersion>(b, nameof(IHasEntityVersion.EntityVersion), isRequired: true);
    }

    /// <summary>Maps the concurrency stamp, if there is one, as the token that updates check.</summary>
    public static void TryConfigureConcurrencyStamp(this EntityTypeBuilder b)
    {
        if (Is<IHasConcurrencyStamp>(b))
        {
            b.Property(nameof(IHasConcurrencyStamp.ConcurrencyStamp))
                .IsConcurrencyToken()
                .IsRequired()
                .HasMaxLength(MaxConcurrencyStampLength);
        }
    }

    /// <summary>Maps the extra properties, if there are any, to one text column of JSON.</summary>
    public static void TryConfigureExtraProperties(this EntityTypeBuilder b)
    {
        if (Is<IHasExtraProperties>(b))
        {
            b.Property<ExtraPropertyDictionary>(nameof(IHasExtraProperties.ExtraProperties))
                .IsRequired()
                .HasConversion(new ExtraPropertiesValueConverter(), new ExtraPropertyDictionaryValueComparer());
        }
    }

    /// <summary>Maps the mark of softly deleted rows, if there is one.</summary>
    public static void TryConfigureSoftDelete(this EntityTypeBuilder b)
    {
        if (Is<ISoftDelete>(b))
        {
            b.Property(nameof(ISoftDelete.IsDeleted))
                .IsRequired()
                .HasDefaultValue(false);
        }
    }

    private static void Require<TInterface>(EntityTypeBuilder b, string propertyName, bool isRequired)
    {
        if (Is<TInterface>(b))
        {
            b.Property(propertyName).IsRequired(isRequired);
        }
    }

    private static bool Is<TInterface>(EntityTypeBuilder b) => typeof(TInterface).IsAssignableFrom(b.Metadata.ClrType);
}
