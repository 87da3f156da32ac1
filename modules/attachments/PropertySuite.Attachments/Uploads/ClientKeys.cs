using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;
using Volo.Abp.Validation;

namespace PropertySuite.Attachments;

/// <summary>Keys that clients give their uploads.</summary>
internal static class ClientKeys
{
    /// <summary>Makes sure that there is one.</summary>
    /// <exception cref="AbpValidationException">There is none.</exception>
    public static void Check(Guid clientKey, IStringLocalizer texts)
    {
        if (clientKey == Guid.Empty)
        {
            throw new AbpValidationException(
                texts["ClientKeyRequired"], [new ValidationResult(texts["ClientKeyRequired"], [nameof(UploadAttachmentInput.ClientKey)])]);
        }
    }
}
