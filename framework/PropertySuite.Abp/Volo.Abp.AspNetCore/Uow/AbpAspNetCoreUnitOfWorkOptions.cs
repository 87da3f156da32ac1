namespace Volo.Abp.AspNetCore.Uow;

/// <summary>Options of the unit of work of a request.</summary>
public class AbpAspNetCoreUnitOfWorkOptions
{
    /// <summary>Paths below which no unit of work is reserved.</summary>
    public List<string> IgnoredUrls { get; } = [];
}
