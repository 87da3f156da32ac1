using Volo.Abp.Localization;

namespace PropertySuite.Attachments.Localization;

/// <summary>Texts of attachments.</summary>
[LocalizationResourceName("Attachments")]
public class AttachmentsResource;
