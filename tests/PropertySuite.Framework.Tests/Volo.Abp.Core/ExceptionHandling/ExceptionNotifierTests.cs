using Microsoft.Extensions.Logging;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Modularity;

namespace PropertySuite.Framework.Tests.Core.Notifying;

public sealed class ExceptionNotifierTests
{
    [Fact]
    public async Task Every_subscriber_hears_of_an_exception_even_if_another_fails()
    {
        await using var application = await RunningApplication.StartAsync<NotifyingModule>();

        await application.Get<IExceptionNotifier>().NotifyAsync(new BusinessException("X:1"));

        var context = application.Get<Heard>().Contexts.ShouldHaveSingleItem();
        context.LogLevel.ShouldBe(LogLevel.Warning);
        context.Handled.ShouldBeTrue();
    }
}

public class NotifyingModule : AbpModule;

public class Heard : ISingletonDependency
{
    public List<ExceptionNotificationContext> Contexts { get; } = [];
}

public class FailingSubscriber : ExceptionSubscriber
{
    public override Task HandleAsync(ExceptionNotificationContext context) => throw new TimeoutException();
}

public class ListeningSubscriber(Heard heard) : ExceptionSubscriber
{
    public override Task HandleAsync(ExceptionNotificationContext context)
    {
        heard.Contexts.Add(context);
        return Task.CompletedTask;
    }
}
