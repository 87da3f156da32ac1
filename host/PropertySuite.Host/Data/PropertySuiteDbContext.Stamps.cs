using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Host.Data;

/// <content>A stamp stands for the whole aggregate.</content>
public partial class PropertySuiteDbContext
{
    /// <summary>
    /// Whoever adds, changes or takes away a part of an aggregate (the tenure of a household, a phone of a party, a role of a user) changes the
    /// aggregate: its root is saved too, with its stamp checked and renewed. Otherwise everybody with the same stamp would win.
    /// </summary>
    private void RenewStampsOfChangedParts()
    {
        foreach (var part in ChangeTracker.Entries().Where(entry => IsWritten(entry) && entry.Entity is not IAggregateRoot).ToList())
        {
            foreach (var root in RootsOf(part).Where(root => root.State == EntityState.Unchanged))
            {
                root.Property(nameof(IHasConcurrencyStamp.ConcurrencyStamp)).IsModified = true;
            }
        }
    }

    private IEnumerable<EntityEntry> RootsOf(EntityEntry part) =>
        from reference in part.Metadata.GetForeignKeys()
        where reference.PrincipalToDependent is not null && reference.PrincipalEntityType.ClrType.IsAssignableTo(typeof(IHasConcurrencyStamp))
        let key = reference.Properties.Select(property => part.Property(property).CurrentValue ?? part.Property(property).OriginalValue).ToList()
        from root in ChangeTracker.Entries()
        where root.Metadata == reference.PrincipalEntityType && reference.PrincipalKey.Properties.Select(property => root.Property(property).CurrentValue).SequenceEqual(key)
        select root;
}
