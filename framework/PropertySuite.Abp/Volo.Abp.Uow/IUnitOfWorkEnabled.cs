namespace Volo.Abp.Uow;

/// <summary>All methods of the class run as units of work.</summary>
public interface IUnitOfWorkEnabled
{
}
