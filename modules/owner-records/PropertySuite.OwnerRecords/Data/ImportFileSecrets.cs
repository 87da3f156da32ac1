using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.OwnerRecords;

/// <summary>Uploaded rosters that wait for the job that reads them.</summary>
[ExposeServices(typeof(IPersonalDataSecrets))]
public class ImportFileSecrets(IDbContextProvider<IOwnerRecordsDbContext> contexts, IPersonalDataProtector protector)
    : SecretColumn<OwnerImportFilePart>(contexts, protector, nameof(OwnerImportFilePart.ContentSecret)), ITransientDependency
{
    /// <inheritdoc />
    public override string Name => "import files";
}
