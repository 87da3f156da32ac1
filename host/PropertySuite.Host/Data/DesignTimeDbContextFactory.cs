using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PropertySuite.Host.Data;

/// <summary>Makes the context for <c>dotnet ef</c>, which needs the model but no database.</summary>
public sealed class DesignTimeDbContextFactory : IDesignTimeDbContextFactory<PropertySuiteDbContext>
{
    /// <inheritdoc />
    public PropertySuiteDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PropertySuiteDbContext>().UsePropertySuiteNpgsql("Host=127.0.0.1;Database=design").Options);
}
