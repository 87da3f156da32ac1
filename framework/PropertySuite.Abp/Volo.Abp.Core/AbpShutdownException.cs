namespace Volo.Abp;

/// <summary>A module failed while the application was being stopped.</summary>
public class AbpShutdownException : AbpException
{
    public AbpShutdownException(string message)
        : base(message)
    {
    }

    public AbpShutdownException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
