using System.ComponentModel.DataAnnotations;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Validation;

namespace PropertySuite.Framework.Tests.Validation;

public sealed class ValidationTests
{
    [Fact]
    public async Task Arguments_are_validated_before_the_method_runs()
    {
        await using var application = await RunningApplication.StartAsync<ValidationTestModule>();
        var intake = application.Get<IIntake>();

        (await intake.RegisterAsync(new Report { Room = "1-101" })).ShouldBe("1-101");
        var refused = await Should.ThrowAsync<AbpValidationException>(() => intake.RegisterAsync(new Report { Room = "far too long a room" }));

        refused.ValidationErrors.ShouldHaveSingleItem().MemberNames.ShouldBe([nameof(Report.Room)]);
        intake.Calls.ShouldBe(1);
    }

    [Fact]
    public async Task Objects_in_objects_lists_and_dictionaries_are_validated()
    {
        await using var application = await RunningApplication.StartAsync<ValidationTestModule>();
        var report = new Report
        {
            Room = "1",
            Contact = new Contact(),
            Others = [new Contact { Phone = "1" }, new Contact()],
            ByRole = { ["owner"] = new Contact() },
        };

        var errors = await application.Get<IObjectValidator>().GetErrorsAsync(report);

        errors.Count.ShouldBe(3);
        errors.ShouldAllBe(e => e.MemberNames.Single() == nameof(Contact.Phone));
    }

    [Fact]
    public async Task Rules_of_the_object_itself_and_own_contributors_count_too()
    {
        await using var application = await RunningApplication.StartAsync<ValidationTestModule>();

        var errors = await application.Get<IObjectValidator>().GetErrorsAsync(new Period { From = 5, To = 1 });

        errors.Select(e => e.ErrorMessage).ShouldBe(["ends before it begins", "contributed"], ignoreOrder: true);
    }

    [Fact]
    public async Task Null_is_an_error_for_objects_and_not_for_simple_or_optional_parameters()
    {
        await using var application = await RunningApplication.StartAsync<ValidationTestModule>();
        var intake = application.Get<IIntake>();

        var refused = await Should.ThrowAsync<AbpValidationException>(() => intake.RegisterAsync(null!));
        refused.ValidationErrors.ShouldHaveSingleItem().ErrorMessage.ShouldBe("report is null!");
        await intake.SearchAsync(null, null);
    }

    [Fact]
    public async Task Validation_can_be_disabled_for_methods_and_properties()
    {
        await using var application = await RunningApplication.StartAsync<ValidationTestModule>();

        (await application.Get<IIntake>().RegisterUncheckedAsync(new Report { Room = "far too long a room" })).ShouldNotBeNull();
        (await application.Get<IObjectValidator>().GetErrorsAsync(new Report { Room = "1", Unchecked = new Contact() })).ShouldBeEmpty();
    }

    [Fact]
    public async Task Circles_of_objects_end()
    {
        await using var application = await RunningApplication.StartAsync<ValidationTestModule>();
        var circle = new Report { Room = "1" };
        circle.Parent = circle;

        (await application.Get<IObjectValidator>().GetErrorsAsync(circle)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_lazy_sequence_is_not_consumed()
    {
        await using var application = await RunningApplication.StartAsync<ValidationTestModule>();

        (await application.Get<IObjectValidator>().GetErrorsAsync(new LazyReport())).ShouldBeEmpty();
    }
}

[DependsOn(typeof(AbpValidationModule))]
public class ValidationTestModule : AbpModule;

public class Report
{
    [Required]
    [StringLength(8)]
    public string? Room { get; set; }

    public Contact? Contact { get; set; }

    public List<Contact> Others { get; set; } = [];

    public Dictionary<string, Contact> ByRole { get; } = [];

    [DisableValidation]
    public Contact? Unchecked { get; set; }

    public Report? Parent { get; set; }
}

public class Contact
{
    [Required]
    public string? Phone { get; set; }
}

public class Period : IValidatableObject
{
    public int From { get; set; }

    public int To { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (To < From)
        {
            yield return new ValidationResult("ends before it begins", [nameof(To)]);
        }
    }
}

public class LazyReport
{
    public IEnumerable<Contact> Contacts
    {
        get
        {
            yield return new Contact();
            throw new InvalidOperationException("Consumed.");
        }
    }
}

public class PeriodContributor : IObjectValidationContributor, ITransientDependency
{
    public Task AddErrorsAsync(ObjectValidationContext context)
    {
        if (context.ValidatingObject is Period)
        {
            context.Errors.Add(new ValidationResult("contributed"));
        }

        return Task.CompletedTask;
    }
}

public interface IIntake
{
    int Calls { get; }

    Task<string?> RegisterAsync(Report report);

    Task<string?> RegisterUncheckedAsync(Report report);

    Task SearchAsync(string? text, int? max, Report? like = null);
}

public class Intake : IIntake, IValidationEnabled, ITransientDependency
{
    public int Calls { get; private set; }

    public Task<string?> RegisterAsync(Report report)
    {
        Calls++;
        return Task.FromResult(report.Room);
    }

    [DisableValidation]
    public Task<string?> RegisterUncheckedAsync(Report report) => Task.FromResult(report.Room);

    public Task SearchAsync(string? text, int? max, Report? like = null) => Task.CompletedTask;
}
