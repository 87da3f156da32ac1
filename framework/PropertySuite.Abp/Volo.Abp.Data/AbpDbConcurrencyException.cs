namespace Volo.Abp.Data;

/// <summary>Somebody else has changed the data in between.</summary>
public class AbpDbConcurrencyException : AbpException
{
    public AbpDbConcurrencyException()
    {
    }

    public AbpDbConcurrencyException(string message)
        : base(message)
    {
    }

    public AbpDbConcurrencyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
