namespace Volo.Abp;

/// <summary>A service that may be called from outside the process.</summary>
public interface IRemoteService
{
}
