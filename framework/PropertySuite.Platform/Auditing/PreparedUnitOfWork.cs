using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace PropertySuite.Auditing;

/// <summary>A unit of work that does what <see cref="CommitPreparation"/> has collected as its last act before the commit.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IUnitOfWork), typeof(UnitOfWork))]
public class PreparedUnitOfWork(
    IServiceProvider serviceProvider, IUnitOfWorkEventPublisher unitOfWorkEventPublisher, IOptions<AbpUnitOfWorkDefaultOptions> options)
    : UnitOfWork(serviceProvider, unitOfWorkEventPublisher, options)
{
    /// <inheritdoc />
    protected override async Task CommitTransactionsAsync(CancellationToken cancellationToken)
    {
        await CommitPreparation.RunAsync(this, cancellationToken);
        await base.CommitTransactionsAsync(cancellationToken);
    }
}
