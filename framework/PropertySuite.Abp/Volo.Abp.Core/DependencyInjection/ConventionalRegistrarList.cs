namespace Volo.Abp.DependencyInjection;

internal sealed class ConventionalRegistrarList : List<IConventionalRegistrar>
{
}
