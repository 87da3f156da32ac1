using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.OwnerRecords;

/// <summary>The cells of rows that are not imported.</summary>
[ExposeServices(typeof(IPersonalDataSecrets))]
public class ImportRowSecrets(IDbContextProvider<IOwnerRecordsDbContext> contexts, IPersonalDataProtector protector)
    : SecretColumn<OwnerImportRow>(contexts, protector, nameof(OwnerImportRow.CellsSecret)), ITransientDependency
{
    /// <inheritdoc />
    public override string Name => "import rows";
}
