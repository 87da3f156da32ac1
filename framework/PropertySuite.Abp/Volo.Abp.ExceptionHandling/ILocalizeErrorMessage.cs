using Volo.Abp.Localization;

namespace Volo.Abp.ExceptionHandling;

/// <summary>An exception that makes its own message for users.</summary>
public interface ILocalizeErrorMessage
{
    /// <summary>The message in the current UI culture.</summary>
    string LocalizeMessage(LocalizationContext context);
}
