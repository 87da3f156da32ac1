using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>Knows which context stands in for which.</summary>
public interface IEfCoreDbContextTypeProvider
{
    /// <summary>The context class that is used where <paramref name="dbContextType"/> is asked for.</summary>
    Type GetDbContextType(Type dbContextType);
}

/// <summary>Follows the replacements of <see cref="AbpDbContextOptions"/> to their end.</summary>
public class EfCoreDbContextTypeProvider(IOptions<AbpDbContextOptions> options) : IEfCoreDbContextTypeProvider, ISingletonDependency
{
    /// <inheritdoc />
    public virtual Type GetDbContextType(Type dbContextType) => options.Value.GetReplacedTypeOrSelf(dbContextType);
}
