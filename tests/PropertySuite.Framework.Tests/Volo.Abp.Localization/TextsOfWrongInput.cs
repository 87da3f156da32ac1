using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.Extensions.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.Validation;
using Volo.Abp.Validation.Localization;

namespace PropertySuite.Framework.Tests.Localization;

public class TextsOfWrongInput
{
    public static TheoryData<ValidationAttribute> Attributes =>
    [
        new RequiredAttribute(),
        new StringLengthAttribute(10),
        new StringLengthAttribute(10) { MinimumLength = 2 },
        new MaxLengthAttribute(10),
        new MinLengthAttribute(2),
        new LengthAttribute(2, 10),
        new RangeAttribute(1, 5),
        new RangeAttribute(1, 5) { MinimumIsExclusive = true },
        new RangeAttribute(1, 5) { MaximumIsExclusive = true },
        new RangeAttribute(1, 5) { MinimumIsExclusive = true, MaximumIsExclusive = true },
        new RegularExpressionAttribute("[a-z]"),
        new CompareAttribute("Password"),
        new EmailAddressAttribute(),
        new PhoneAttribute(),
        new UrlAttribute(),
        new CreditCardAttribute(),
        new FileExtensionsAttribute(),
        new AllowedValuesAttribute("a"),
        new DeniedValuesAttribute("a"),
        new Base64StringAttribute()
    ];

    [Theory]
    [MemberData(nameof(Attributes))]
    public async Task Every_rule_of_the_platform_has_a_text(ValidationAttribute attribute)
    {
        await using var application = await RunningApplication.StartAsync<ValidationTextTestModule>();
        using (CultureHelper.Use(CultureInfo.InvariantCulture, new CultureInfo("zh-Hant")))
        {
            var platformsText = PlatformsTemplateOf(attribute);

            application.Get<IStringLocalizer<AbpValidationResource>>()[platformsText].ResourceNotFound.ShouldBeFalse(platformsText);
        }
    }

    /// <summary>The message with its placeholders, which attributes give away only once they have formatted a message.</summary>
    private static string PlatformsTemplateOf(ValidationAttribute attribute)
    {
        attribute.FormatErrorMessage("field");
        return (string)typeof(ValidationAttribute)
            .GetProperty("ErrorMessageString", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!
            .GetValue(attribute)!;
    }

    [DependsOn(typeof(AbpValidationModule))]
    public class ValidationTextTestModule : AbpModule;
}
