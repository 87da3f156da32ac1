namespace Volo.Abp.Http;

/// <summary>Names that HTTP clients rely on.</summary>
public static class AbpHttpConsts
{
    /// <summary>Header that marks a response whose body is the error envelope.</summary>
    public const string AbpErrorFormat = "_AbpErrorFormat";
}
