using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Uow;

namespace PropertySuite.Framework.Tests.Seeding;

public sealed class DataTests
{
    [Fact]
    public async Task Filters_are_on_until_they_are_switched_off_and_the_switches_nest()
    {
        await using var application = await RunningApplication.StartAsync<DataModule>();
        var filter = application.Get<IDataFilter>();

        filter.IsEnabled<ISoftDelete>().ShouldBeTrue();
        using (filter.Disable<ISoftDelete>())
        {
            filter.IsEnabled<ISoftDelete>().ShouldBeFalse();
            filter.IsEnabled<IOther>().ShouldBeTrue();
            using (filter.Enable<ISoftDelete>())
            {
                filter.IsEnabled<ISoftDelete>().ShouldBeTrue();
            }

            using (filter.Disable<ISoftDelete>())
            {
            }

            filter.IsEnabled<ISoftDelete>().ShouldBeFalse();
        }

        filter.IsEnabled<ISoftDelete>().ShouldBeTrue();
        filter.IsEnabled<IOffByDefault>().ShouldBeFalse();
        application.Get<IDataFilter<ISoftDelete>>().IsEnabled.ShouldBeTrue();
    }

    [Fact]
    public async Task A_switched_filter_flows_with_the_call_and_not_to_others()
    {
        await using var application = await RunningApplication.StartAsync<DataModule>();
        var filter = application.Get<IDataFilter>();
        var switched = new TaskCompletionSource();
        var seen = new TaskCompletionSource();

        var switching = Task.Run(async () =>
        {
            using (filter.Disable<ISoftDelete>())
            {
                await Task.Yield();
                filter.IsEnabled<ISoftDelete>().ShouldBeFalse();
                switched.SetResult();
                await seen.Task;
                filter.IsEnabled<ISoftDelete>().ShouldBeFalse();
            }
        });
        await switched.Task;
        filter.IsEnabled<ISoftDelete>().ShouldBeTrue();
        seen.SetResult();
        await switching;
    }

    [Fact]
    public async Task The_seeder_runs_every_contributor_in_one_uow()
    {
        await using var application = await RunningApplication.StartAsync<DataModule>();
        var tenantId = Guid.NewGuid();

        await application.Get<IDataSeeder>().SeedAsync(new DataSeedContext(tenantId).WithProperty("Email", "a@b"));

        var seeded = application.Get<Seeded>().Entries;
        seeded.Select(s => s.By).ShouldBe([nameof(FirstContributor), nameof(SecondContributor)], ignoreOrder: true);
        seeded.ShouldAllBe(s => s.TenantId == tenantId && Equals(s.Email, "a@b"));
        seeded.Select(s => s.UowId).Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
    }

    [Fact]
    public async Task The_seeder_can_give_each_contributor_its_own_uow()
    {
        await using var application = await RunningApplication.StartAsync<DataModule>();

        await application.Get<IDataSeeder>().SeedInSeparateUowAsync(requiresNew: true);

        application.Get<Seeded>().Entries.Select(s => s.UowId).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task Connection_strings_are_found_by_name_then_by_database_then_the_default_one()
    {
        await using var application = await RunningApplication.StartAsync<DataModule>(services => services.ReplaceConfiguration(
            new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["ConnectionStrings:Default"] = "default",
                ["ConnectionStrings:Own"] = "own",
                ["ConnectionStrings:Big"] = "big",
            }).Build()));
        var resolver = application.Get<IConnectionStringResolver>();

        (await resolver.ResolveAsync()).ShouldBe("default");
        (await resolver.ResolveAsync("Own")).ShouldBe("own");
        (await resolver.ResolveAsync("Mapped")).ShouldBe("big");
        (await resolver.ResolveAsync("Unknown")).ShouldBe("default");
    }

    [Fact]
    public async Task Without_any_connection_string_the_resolver_says_which_is_missing()
    {
        await using var application = await RunningApplication.StartAsync<DataModule>(services => services.ReplaceConfiguration(
            new ConfigurationBuilder().Build()));

        (await Should.ThrowAsync<AbpException>(() => application.Get<IConnectionStringResolver>().ResolveAsync("Unknown")))
            .Message.ShouldContain("Unknown");
    }

    [Fact]
    public void Extra_properties_come_back_in_their_types_also_after_a_round_trip_through_json()
    {
        var id = Guid.NewGuid();
        var source = new Extensible().SetProperty("Id", id).SetProperty("Count", 3).SetProperty("Day", DayOfWeek.Friday).SetProperty("Gone", 1);
        source.RemoveProperty("Gone").HasProperty("Gone").ShouldBeFalse();

        var stored = JsonSerializer.Deserialize<Dictionary<string, object?>>(JsonSerializer.Serialize(source.ExtraProperties))!;
        foreach (var target in new[] { source, new Extensible { ExtraProperties = new ExtraPropertyDictionary(stored) } })
        {
            target.GetProperty<Guid>("Id").ShouldBe(id);
            target.GetProperty<int?>("Count").ShouldBe(3);
            target.GetProperty<DayOfWeek>("Day").ShouldBe(DayOfWeek.Friday);
            target.GetProperty("Missing", 5).ShouldBe(5);
        }
    }

    private sealed class Extensible : IHasExtraProperties
    {
        public ExtraPropertyDictionary ExtraProperties { get; init; } = [];
    }
}

public interface IOther;

public interface IOffByDefault;

[DependsOn(typeof(AbpDataModule))]
public class DataModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpDataFilterOptions>(options => options.DefaultStates[typeof(IOffByDefault)] = new DataFilterState(false));
        Configure<AbpDbConnectionOptions>(options => options.Databases.Configure("Big", d => d.MappedConnections.Add("Mapped")));
    }
}

public record SeedEntry(string By, Guid? TenantId, object? Email, Guid? UowId);

public class Seeded : ISingletonDependency
{
    public List<SeedEntry> Entries { get; } = [];
}

public abstract class Contributor(Seeded seeded, IUnitOfWorkManager manager) : IDataSeedContributor
{
    public Task SeedAsync(DataSeedContext context)
    {
        seeded.Entries.Add(new SeedEntry(GetType().Name, context.TenantId, context["Email"], manager.Current?.Id));
        return Task.CompletedTask;
    }
}

public class FirstContributor(Seeded seeded, IUnitOfWorkManager manager) : Contributor(seeded, manager), ITransientDependency;

public class SecondContributor(Seeded seeded, IUnitOfWorkManager manager) : Contributor(seeded, manager), ITransientDependency;
