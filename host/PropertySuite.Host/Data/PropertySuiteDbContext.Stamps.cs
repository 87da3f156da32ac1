using Microsoft.EntityFrameworkCore;
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
        var entries = ChangeTracker.Entries().ToList();
        var untouched = entries
            .Where(entry => entry is { State: EntityState.Unchanged, Entity: IHasConcurrencyStamp } && entry.Metadata.FindPrimaryKey() is { Properties.Count: 1 })
            .ToDictionary(entry => (entry.Metadata, entry.Property(entry.Metadata.FindPrimaryKey()!.Properties[0]).CurrentValue));
        if (untouched.Count == 0)
        {
            return;
        }

        foreach (var part in entries.Where(entry => IsWritten(entry) && entry.Entity is not IAggregateRoot))
        {
            foreach (var reference in part.Metadata.GetForeignKeys().Where(key => key is { PrincipalToDependent: not null, Properties.Count: 1 }))
            {
                var key = part.Property(reference.Properties[0]);
                if (untouched.TryGetValue((reference.PrincipalEntityType, key.CurrentValue ?? key.OriginalValue), out var root))
                {
                    root.Property(nameof(IHasConcurrencyStamp.ConcurrencyStamp)).IsModified = true;
                }
            }
        }
    }
}
