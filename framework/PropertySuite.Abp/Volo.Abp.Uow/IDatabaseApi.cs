namespace Volo.Abp.Uow;

/// <summary>A connection to some store, for as long as the unit of work lasts.</summary>
public interface IDatabaseApi
{
}
