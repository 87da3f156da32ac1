using Microsoft.EntityFrameworkCore;

namespace PropertySuite.Administration;

/// <summary>Maps this module to its tables.</summary>
public static class AdministrationModelBuilderExtensions
{
    /// <summary>Adds this module's tables to a model.</summary>
    public static void ConfigureAdministration(this ModelBuilder modelBuilder) => ArgumentNullException.ThrowIfNull(modelBuilder);
}
