namespace Volo.Abp;

/// <summary>Marks exceptions that tell of a rule of the business, not of a fault of the program.</summary>
public interface IBusinessException
{
}
