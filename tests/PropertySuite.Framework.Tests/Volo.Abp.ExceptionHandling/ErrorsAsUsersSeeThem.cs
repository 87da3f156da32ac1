using System.ComponentModel.DataAnnotations;
using Volo.Abp;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Http;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Modularity;
using Volo.Abp.Validation;
using PropertySuite.Framework.Tests.Localization;

namespace PropertySuite.Framework.Tests.ExceptionHandling;

public sealed class ErrorsAsUsersSeeThem : IAsyncLifetime
{
    private const string InternalError = "服务器出现错误，请重试；如仍然出错，请联系管理员。";
    private RunningApplication _application = default!;

    public async Task InitializeAsync() => _application = await RunningApplication.StartAsync<ErrorTestModule>();

    public async Task DisposeAsync() => await _application.DisposeAsync();

    [Fact]
    public void A_user_friendly_exception_is_shown_as_it_is()
    {
        var error = Convert(new UserFriendlyException("今天不能预约。", code: "X:1", details: "休息日"));

        (error.Message, error.Details, error.Code).ShouldBe(("今天不能预约。", "休息日", "X:1"));
    }

    [Fact]
    public void A_code_of_a_mapped_namespace_is_shown_as_its_text_with_the_data_filled_in()
    {
        var error = Convert(new BusinessException("Garden:Full", "for the log").WithData("Name", "东园").WithData("Limit", 12));

        (error.Message, error.Code).ShouldBe(("花园 东园 已满，最多 12 株。", "Garden:Full"));
        error.Data!["Limit"].ShouldBe(12);
    }

    [Fact]
    public void A_code_is_shown_in_the_language_of_the_user()
    {
        Convert(new BusinessException("Garden:Full").WithData("Name", "East").WithData("Limit", 12), "en").Message
            .ShouldBe("The garden East is full; it holds 12.");
    }

    [Fact]
    public void The_raw_message_of_a_business_exception_is_never_sent()
    {
        var error = Convert(new BusinessException("Unmapped:1", "secret").WithData("Table", "AbpUsers"));

        (error.Message, error.Code).ShouldBe((InternalError, "Unmapped:1"));
        error.Data!.Count.ShouldBe(0);
    }

    [Fact]
    public void An_unexpected_exception_says_nothing_of_itself()
    {
        var exception = new InvalidOperationException("secret");
        exception.Data["ConnectionString"] = "secret";

        var error = Convert(exception);

        (error.Message, error.Details, error.Code).ShouldBe((InternalError, null, null));
        error.Data!.Count.ShouldBe(0);
    }

    [Fact]
    public void Details_of_an_unexpected_exception_are_sent_only_where_that_is_switched_on()
    {
        var error = _application.Get<IExceptionToErrorInfoConverter>()
            .Convert(new InvalidOperationException("outer", new FormatException("inner")), options => options.SendExceptionsDetailsToClients = true);

        error.Message.ShouldBe("outer");
        error.Details.ShouldNotBeNull().ShouldContain("FormatException: inner");
    }

    [Fact]
    public void Wrong_input_names_each_wrong_field_as_it_stands_in_the_request()
    {
        var error = Convert(new AbpValidationException([
            new ValidationResult("请填写“姓名”。", ["Name"]),
            new ValidationResult("号码无效。", ["Phones[0].Number"])]));

        error.Message.ShouldBe("填写的内容有误。");
        error.Details.ShouldNotBeNull().ShouldContain("号码无效。");
        error.ValidationErrors.ShouldNotBeNull().Select(wrong => (wrong.Message, string.Join(',', wrong.Members)))
            .ShouldBe([("请填写“姓名”。", "name"), ("号码无效。", "phones[0].number")]);
    }

    [Fact]
    public void A_missing_entity_is_said_to_be_missing_without_names_of_the_code()
    {
        Convert(new EntityNotFoundException(typeof(GardenResource), 7), "en").Message
            .ShouldBe("This record was not found. It may have been removed.");
    }

    [Fact]
    public void A_conflict_of_edits_says_what_to_do()
    {
        Convert(new AbpDbConcurrencyException("row 1")).Message.ShouldBe("数据已被他人修改，请重新加载后再修改。");
    }

    [Fact]
    public void A_refused_permission_is_named()
    {
        var exception = new AbpAuthorizationException("log", AbpAuthorizationErrorCodes.GivenPolicyHasNotGrantedWithPolicyName)
            .WithData("PolicyName", "Repairs.Orders");

        var error = Convert(exception);

        (error.Message, error.Code).ShouldBe(("您没有权限进行此操作，需要权限 Repairs.Orders。", "Volo.Authorization:010002"));
    }

    [Fact]
    public void Of_several_failures_of_which_the_first_is_meant_for_users_that_one_is_shown()
    {
        Convert(new AggregateException(new UserFriendlyException("先来的"), new InvalidOperationException())).Message.ShouldBe("先来的");
    }

    [Fact]
    public void An_exception_may_make_its_own_message()
    {
        Convert(new TalkativeException()).Message.ShouldBe("花");
    }

    private RemoteServiceErrorInfo Convert(Exception exception, string culture = "zh-Hans")
    {
        using (CultureHelper.Use(culture))
        {
            return _application.Get<IExceptionToErrorInfoConverter>().Convert(exception);
        }
    }

    private sealed class TalkativeException : Exception, ILocalizeErrorMessage
    {
        public string LocalizeMessage(LocalizationContext context) => context.LocalizerFactory.Create(typeof(PlantResource))["Flower"];
    }
}

[DependsOn(typeof(AbpAuthorizationModule), typeof(LocalizationTestModule))]
public class ErrorTestModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
        => Configure<AbpExceptionLocalizationOptions>(options => options.MapCodeNamespace("Garden", typeof(PlantResource)));
}
