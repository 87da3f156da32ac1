namespace Volo.Abp.BlobStoring;

/// <summary>A blob of that name is there and was not to be replaced.</summary>
public class BlobAlreadyExistsException : AbpException
{
    /// <summary>Makes the exception.</summary>
    public BlobAlreadyExistsException()
    {
    }

    /// <summary>Makes the exception.</summary>
    public BlobAlreadyExistsException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    public BlobAlreadyExistsException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
