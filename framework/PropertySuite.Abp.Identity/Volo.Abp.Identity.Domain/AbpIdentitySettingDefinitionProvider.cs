using System.Globalization;
using Volo.Abp.Identity.Localization;
using Volo.Abp.Identity.Settings;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Volo.Abp.Identity;

/// <summary>Defines the settings of passwords, lockout and sign-in with their defaults.</summary>
public class AbpIdentitySettingDefinitionProvider : SettingDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(ISettingDefinitionContext context)
    {
        Add(context, IdentitySettingNames.Password.RequiredLength, "6", visible: true);
        Add(context, IdentitySettingNames.Password.RequiredUniqueChars, "1", visible: true);
        Add(context, IdentitySettingNames.Password.RequireNonAlphanumeric, "True", visible: true);
        Add(context, IdentitySettingNames.Password.RequireLowercase, "True", visible: true);
        Add(context, IdentitySettingNames.Password.RequireUppercase, "True", visible: true);
        Add(context, IdentitySettingNames.Password.RequireDigit, "True", visible: true);
        Add(context, IdentitySettingNames.Lockout.AllowedForNewUsers, "True", visible: true);
        Add(context, IdentitySettingNames.Lockout.LockoutDuration, "300", visible: true);
        Add(context, IdentitySettingNames.Lockout.MaxFailedAccessAttempts, "5", visible: true);
        Add(context, IdentitySettingNames.SignIn.RequireConfirmedEmail, "False", visible: true);
        Add(context, IdentitySettingNames.SignIn.RequireConfirmedPhoneNumber, "False", visible: true);
        Add(context, IdentitySettingNames.User.IsUserNameUpdateEnabled, "True", visible: true);
        Add(context, IdentitySettingNames.User.IsEmailUpdateEnabled, "True", visible: true);
        Add(context, IdentitySettingNames.OrganizationUnit.MaxUserMembershipCount, int.MaxValue.ToString(CultureInfo.InvariantCulture), visible: true);
    }

    private static void Add(ISettingDefinitionContext context, string name, string defaultValue, bool visible) =>
        context.Add(new SettingDefinition(
            name,
            defaultValue,
            LocalizableString.Create<IdentityResource>($"DisplayName:{name}"),
            LocalizableString.Create<IdentityResource>($"Description:{name}"),
            isVisibleToClients: visible));
}
