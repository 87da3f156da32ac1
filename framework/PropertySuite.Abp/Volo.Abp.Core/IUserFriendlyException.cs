namespace Volo.Abp;

/// <summary>A business exception whose message may be shown to users as it is.</summary>
public interface IUserFriendlyException : IBusinessException
{
}
