using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Administration;

/// <summary>Tables of this module.</summary>
[ConnectionStringName(AdministrationDbProperties.ConnectionStringName)]
public interface IAdministrationDbContext : IEfCoreDbContext
{
}
