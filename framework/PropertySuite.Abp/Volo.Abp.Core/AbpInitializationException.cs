namespace Volo.Abp;

/// <summary>A module failed while the application was being created or started.</summary>
public class AbpInitializationException : AbpException
{
    public AbpInitializationException(string message)
        : base(message)
    {
    }

    public AbpInitializationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
