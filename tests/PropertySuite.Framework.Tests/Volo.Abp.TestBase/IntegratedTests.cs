using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.Modularity;
using Volo.Abp.Testing;

namespace PropertySuite.Framework.Tests.IntegratedTesting;

/// <summary>What a test on top of <see cref="AbpIntegratedTest{TStartupModule}"/> can count on.</summary>
public class IntegratedTests : AbpIntegratedTest<GreetingModule>
{
    protected override void BeforeAddApplication(IServiceCollection services) => services.AddSingleton("from before");

    protected override void AfterAddApplication(IServiceCollection services) => services.AddSingleton<IGreeting, TestGreeting>();

    [Fact]
    public void The_application_has_started_with_its_modules_and_what_the_test_replaced()
    {
        GetRequiredService<GreetingModule>().HasStarted.ShouldBeTrue();
        GetRequiredService<IGreeting>().Text.ShouldBe("from before, replaced by the test");
        GetService<IDisposable>().ShouldBeNull();
    }

    [Fact]
    public void It_shuts_down_with_the_test()
    {
        var module = GetRequiredService<GreetingModule>();

        Dispose();

        module.HasStopped.ShouldBeTrue();
    }

    private sealed class TestGreeting(string text) : IGreeting
    {
        public string Text => $"{text}, replaced by the test";
    }
}

public interface IGreeting
{
    string Text { get; }
}

[DependsOn(typeof(AbpTestBaseModule))]
public class GreetingModule : AbpModule
{
    public bool HasStarted { get; private set; }

    public bool HasStopped { get; private set; }

    public override void OnApplicationInitialization(ApplicationInitializationContext context) => HasStarted = true;

    public override void OnApplicationShutdown(ApplicationShutdownContext context) => HasStopped = true;
}
