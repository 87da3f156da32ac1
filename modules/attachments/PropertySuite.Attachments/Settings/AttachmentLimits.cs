using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace PropertySuite.Attachments;

/// <summary>The limits in force.</summary>
/// <param name="MaxFileMegabytes">Largest file.</param>
/// <param name="MaxFiles">Most attachments of a record.</param>
/// <param name="MaxMegapixels">Largest image.</param>
/// <param name="WithdrawWithin">How long people may take back their own upload.</param>
public sealed record AttachmentLimits(int MaxFileMegabytes, int MaxFiles, int MaxMegapixels, TimeSpan WithdrawWithin)
{
    /// <summary>Largest file in bytes.</summary>
    public long MaxFileBytes => MaxFileMegabytes * 1024L * 1024L;

    /// <summary>As clients see them.</summary>
    public AttachmentLimitsDto ToDto() => new() { MaxFileBytes = MaxFileBytes, MaxFiles = MaxFiles };
}

/// <summary>Reads the limits: of a site, or of the company where the site is not known yet.</summary>
public class AttachmentLimitsReader(ISiteSettingIntegrationService siteSettings, ISettingProvider companySettings) : ITransientDependency
{
    private const long Gigabyte = 1024L * 1024L * 1024L;

    /// <summary>The limits of a site.</summary>
    public virtual async Task<AttachmentLimits> GetAsync(Guid siteId) => new(
        await siteSettings.GetAsync<int>(siteId, AttachmentsSettings.MaxFileMegabytes),
        await siteSettings.GetAsync<int>(siteId, AttachmentsSettings.MaxFilesPerSubject),
        await siteSettings.GetAsync<int>(siteId, AttachmentsSettings.MaxMegapixels),
        TimeSpan.FromMinutes(await siteSettings.GetAsync<int>(siteId, AttachmentsSettings.WithdrawMinutes)));

    /// <summary>The limits of the company.</summary>
    public virtual async Task<AttachmentLimits> GetOfCompanyAsync() => new(
        await companySettings.GetAsync<int>(AttachmentsSettings.MaxFileMegabytes),
        await companySettings.GetAsync<int>(AttachmentsSettings.MaxFilesPerSubject),
        await companySettings.GetAsync<int>(AttachmentsSettings.MaxMegapixels),
        TimeSpan.FromMinutes(await companySettings.GetAsync<int>(AttachmentsSettings.WithdrawMinutes)));

    /// <summary>Most bytes of the company; null for no limit.</summary>
    public virtual async Task<long?> GetQuotaAsync()
        => await companySettings.GetAsync<decimal>(AttachmentsSettings.QuotaGigabytes) is var gigabytes and > 0 ? (long)(gigabytes * Gigabyte) : null;
}
