using Microsoft.EntityFrameworkCore;
using Volo.Abp.Identity;

namespace PropertySuite.Administration;

/// <summary>Maps this module to its tables.</summary>
public static class AdministrationModelBuilderExtensions
{
    /// <summary>Adds this module's tables to a model, and the indexes that its lists need on ABP's tables.</summary>
    public static void ConfigureAdministration(this ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        if (modelBuilder.Model.FindEntityType(typeof(IdentitySecurityLog)) is not null)
        {
            modelBuilder.Entity<IdentitySecurityLog>().HasIndex(entry => new { entry.TenantId, entry.CreationTime });
        }
    }
}
