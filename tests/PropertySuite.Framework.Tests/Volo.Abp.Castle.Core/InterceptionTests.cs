using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;
using Volo.Abp.Modularity;

namespace PropertySuite.Framework.Tests.Castle;

public sealed class InterceptionTests
{
    [Fact]
    public async Task Calls_through_an_interface_run_the_interceptors_in_order_around_the_method()
    {
        await using var application = await RunningApplication.StartAsync<InterceptionModule>();
        var log = application.Get<CallLog>();

        (await application.Get<IDesk>().AnswerAsync("where")).ShouldBe("where?");

        log.Entries.ShouldBe(["outer> AnswerAsync", "inner> AnswerAsync", "desk", "<inner where?", "<outer where?"]);
    }

    [Fact]
    public async Task Virtual_methods_of_a_class_are_intercepted_and_others_are_not()
    {
        await using var application = await RunningApplication.StartAsync<InterceptionModule>();
        var log = application.Get<CallLog>();
        var desk = application.Get<Desk>();

        await desk.AnswerAsync("a");
        log.Entries.Count.ShouldBe(5);
        log.Entries.Clear();

        desk.NotVirtual().ShouldBe(1);
        log.Entries.ShouldBeEmpty();
        desk.GetType().BaseType.ShouldBe(typeof(Desk));
        ProxyHelper.GetUnProxiedType(desk).ShouldBe(typeof(Desk));
    }

    [Fact]
    public async Task A_class_proxy_gets_its_constructor_arguments_and_properties()
    {
        await using var application = await RunningApplication.StartAsync<InterceptionModule>();

        application.Get<Desk>().LazyServiceProvider.ShouldNotBeNull();
        ((Desk)ProxyHelper.UnProxy(application.Get<IDesk>())).LazyServiceProvider.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Every_kind_of_result_comes_back(bool byInterface)
    {
        await using var application = await RunningApplication.StartAsync<InterceptionModule>();
        var desk = byInterface ? application.Get<IDesk>() : application.Get<Desk>();

        desk.Add(2, 3).ShouldBe(5);
        desk.Ring();
        await desk.RingAsync();
        (await desk.CountAsync()).ShouldBe(4);
        await desk.RingQuicklyAsync();
        (await desk.CountQuicklyAsync()).ShouldBe(5);
        (await desk.EchoAsync(new Uri("about:blank"))).ShouldBe(new Uri("about:blank"));
        (await desk.EchoAsync<string?>(null)).ShouldBeNull();
        desk.Swap(1, "x").ShouldBe(("x", 1));
    }

    [Fact]
    public async Task The_exception_of_the_method_reaches_interceptors_and_caller_unchanged()
    {
        await using var application = await RunningApplication.StartAsync<InterceptionModule>();
        var desk = application.Get<IDesk>();

        (await Should.ThrowAsync<TimeoutException>(() => desk.FailAsync())).Message.ShouldBe("too late");
        (await Should.ThrowAsync<TimeoutException>(async () => await desk.FailQuicklyAsync())).Message.ShouldBe("too late");
        Should.Throw<TimeoutException>(() => desk.Fail()).StackTrace!.ShouldContain(nameof(Desk));
        application.Get<CallLog>().Entries.Count(e => e == "inner! TimeoutException").ShouldBe(3);
    }

    [Fact]
    public async Task Interceptors_see_the_method_of_the_class_its_arguments_by_name_and_the_target()
    {
        await using var application = await RunningApplication.StartAsync<InterceptionModule>();

        application.Get<IDesk>().Swap(1, "x");

        var call = application.Get<CallLog>().Last!;
        call.Method.DeclaringType.ShouldBe(typeof(Desk));
        call.GenericArguments.ShouldBe([typeof(int), typeof(string)]);
        call.ArgumentsDictionary["left"].ShouldBe(1);
        call.ArgumentsDictionary["right"].ShouldBe("x");
        call.TargetObject.ShouldBeOfType<Desk>();
    }

    [Fact]
    public async Task An_interceptor_may_answer_itself_or_call_again()
    {
        await using var application = await RunningApplication.StartAsync<InterceptionModule>();

        (await application.Get<ITricky>().SkippedAsync()).ShouldBe(42);
        (await application.Get<ITricky>().RetriedAsync()).ShouldBe(3);
    }

    [Fact]
    public async Task A_proxy_shows_all_interfaces_of_its_target_and_leaves_properties_alone()
    {
        await using var application = await RunningApplication.StartAsync<InterceptionModule>();
        var desk = application.Get<IDesk>();

        ((IHasDrawer)desk).Drawer = 3;
        ((IHasDrawer)desk).Drawer.ShouldBe(3);
        application.Get<CallLog>().Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_shared_sealed_class_is_intercepted_at_its_interface_and_stays_one_object()
    {
        await using var application = await RunningApplication.StartAsync<InterceptionModule>();
        var bell = application.Get<IBell>();

        bell.Ring().ShouldBe(1);

        application.Get<CallLog>().Entries.ShouldContain("outer> Ring");
        application.Get<Bell>().Count.ShouldBe(1);
        application.Get<IBell>().ShouldBeSameAs(bell);
    }

    [Fact]
    public async Task Many_calls_at_once_do_not_disturb_each_other()
    {
        await using var application = await RunningApplication.StartAsync<InterceptionModule>();
        var desk = application.Get<IDesk>();

        var answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(() => desk.EchoAsync(i))));

        answers.ShouldBe(Enumerable.Range(0, 64));
    }

    [Fact]
    public async Task Ignored_types_are_left_alone()
    {
        DynamicProxyIgnoreTypes.Add<IgnoredBase>();

        DynamicProxyIgnoreTypes.Contains(typeof(IgnoredOne)).ShouldBeTrue();
        DynamicProxyIgnoreTypes.Contains(typeof(IgnoredOne), includeDerivedTypes: false).ShouldBeFalse();
        await Task.CompletedTask;
    }
}

public class InterceptionModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.OnRegistered(registered =>
        {
            if (typeof(IDesk).IsAssignableFrom(registered.ImplementationType) || typeof(IBell).IsAssignableFrom(registered.ImplementationType))
            {
                registered.Interceptors.TryAdd<OuterInterceptor>();
                registered.Interceptors.TryAdd<InnerInterceptor>();
            }

            if (typeof(ITricky).IsAssignableFrom(registered.ImplementationType))
            {
                registered.Interceptors.TryAdd<TrickyInterceptor>();
            }
        });
    }
}

public class IgnoredBase;

public class IgnoredOne : IgnoredBase;

public class CallLog : ISingletonDependency
{
    public List<string> Entries { get; } = [];

    public IAbpMethodInvocation? Last { get; set; }

    public void Add(string entry)
    {
        lock (Entries)
        {
            Entries.Add(entry);
        }
    }
}

public class OuterInterceptor(CallLog log) : AbpInterceptor, ITransientDependency
{
    public override async Task InterceptAsync(IAbpMethodInvocation invocation)
    {
        log.Add("outer> " + invocation.Method.Name);
        log.Last = invocation;
        await Task.Yield();
        await invocation.ProceedAsync();
        log.Add("<outer " + invocation.ReturnValue);
    }
}

public class InnerInterceptor(CallLog log) : AbpInterceptor, ITransientDependency
{
    public override async Task InterceptAsync(IAbpMethodInvocation invocation)
    {
        log.Add("inner> " + invocation.Method.Name);
        try
        {
            await invocation.ProceedAsync();
        }
        catch (Exception exception)
        {
            log.Add("inner! " + exception.GetType().Name);
            throw;
        }

        log.Add("<inner " + invocation.ReturnValue);
    }
}

public interface IHasDrawer
{
    int Drawer { get; set; }
}

public interface IDesk
{
    Task<string> AnswerAsync(string question);

    int Add(int left, int right);

    void Ring();

    Task RingAsync();

    Task<int> CountAsync();

    ValueTask RingQuicklyAsync();

    ValueTask<int> CountQuicklyAsync();

    Task<T> EchoAsync<T>(T value);

    (TRight Right, TLeft Left) Swap<TLeft, TRight>(TLeft left, TRight right);

    Task<int> FailAsync();

    ValueTask FailQuicklyAsync();

    void Fail();
}

public class Desk(CallLog log) : IDesk, IHasDrawer, ITransientDependency
{
    public IAbpLazyServiceProvider LazyServiceProvider { get; set; } = default!;

    public virtual int Drawer { get; set; }

    public virtual async Task<string> AnswerAsync(string question)
    {
        await Task.Yield();
        log.Add("desk");
        return question + "?";
    }

    public virtual int Add(int left, int right) => left + right;

    public int NotVirtual() => 1;

    public virtual void Ring()
    {
    }

    public virtual async Task RingAsync() => await Task.Yield();

    public virtual async Task<int> CountAsync()
    {
        await Task.Yield();
        return 4;
    }

    public virtual async ValueTask RingQuicklyAsync() => await Task.Yield();

    public virtual ValueTask<int> CountQuicklyAsync() => new(5);

    public virtual async Task<T> EchoAsync<T>(T value)
    {
        await Task.Yield();
        return value;
    }

    public virtual (TRight Right, TLeft Left) Swap<TLeft, TRight>(TLeft left, TRight right) => (right, left);

    public virtual async Task<int> FailAsync()
    {
        await Task.Yield();
        throw new TimeoutException("too late");
    }

    public virtual ValueTask FailQuicklyAsync() => throw new TimeoutException("too late");

    public virtual void Fail() => throw new TimeoutException("too late");
}

public interface ITricky
{
    Task<int> SkippedAsync();

    Task<int> RetriedAsync();
}

public class Tricky : ITricky, ITransientDependency
{
    private int _calls;

    public Task<int> SkippedAsync() => throw new NotSupportedException();

    public Task<int> RetriedAsync() => ++_calls < 3 ? throw new TimeoutException() : Task.FromResult(_calls);
}

public class TrickyInterceptor : AbpInterceptor, ITransientDependency
{
    public override async Task InterceptAsync(IAbpMethodInvocation invocation)
    {
        if (invocation.Method.Name == nameof(ITricky.SkippedAsync))
        {
            invocation.ReturnValue = 42;
            return;
        }

        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await invocation.ProceedAsync();
                return;
            }
            catch (TimeoutException) when (attempt < 5)
            {
            }
        }
    }
}

public interface IBell
{
    int Ring();
}

public sealed class Bell : IBell, ISingletonDependency
{
    public int Count { get; private set; }

    public int Ring() => ++Count;
}
