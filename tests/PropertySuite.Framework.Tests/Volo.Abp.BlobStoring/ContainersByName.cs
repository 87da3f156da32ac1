using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.BlobStoring;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Framework.Tests.BlobStoring;

public sealed class ContainersByName : IAsyncLifetime
{
    private RunningApplication _application = default!;

    public async Task InitializeAsync() => _application = await RunningApplication.StartAsync<ShelfModule>();

    public async Task DisposeAsync() => await _application.DisposeAsync();

    [Fact]
    public async Task A_marker_class_names_its_container_and_no_other()
    {
        var photos = _application.Get<IBlobContainer<Photos>>();
        await photos.SaveAsync("one", [1, 2, 3]);

        (await _application.Get<IBlobContainerFactory>().Create("photos").GetAllBytesAsync("one")).ShouldBe([1, 2, 3]);
        (await _application.Get<IBlobContainer>().GetOrNullAsync("one")).ShouldBeNull();
        (await photos.ExistsAsync("one")).ShouldBeTrue();
        (await photos.DeleteAsync("one")).ShouldBeTrue();
        (await photos.DeleteAsync("one")).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_not_there_is_null_or_an_error_as_asked()
    {
        var photos = _application.Get<IBlobContainer<Photos>>();

        (await photos.GetAllBytesOrNullAsync("missing")).ShouldBeNull();
        await Should.ThrowAsync<AbpException>(() => photos.GetAsync("missing"));
    }

    [Fact]
    public async Task Tenants_do_not_see_each_others_blobs_unless_the_container_is_shared()
    {
        var tenant = _application.Get<ICurrentTenant>();
        var photos = _application.Get<IBlobContainer<Photos>>();
        var shared = _application.Get<IBlobContainerFactory>().Create("shared");
        using (tenant.Change(Guid.NewGuid()))
        {
            await photos.SaveAsync("mine", [1]);
            await shared.SaveAsync("ours", [2]);
        }

        using (tenant.Change(Guid.NewGuid()))
        {
            (await photos.ExistsAsync("mine")).ShouldBeFalse();
            (await shared.ExistsAsync("ours")).ShouldBeTrue();
        }
    }

    [Fact]
    public void What_a_container_does_not_say_the_default_says()
    {
        var containers = new BlobContainerConfigurations();
        containers.ConfigureDefault(container => container.SetConfiguration("colour", "blue").IsMultiTenant = false);
        containers.Configure("own", container => container.SetConfiguration("colour", "red"));
        containers.Configure("plain", _ => { });

        containers.GetConfiguration("own").GetConfigurationOrDefault<string>("colour").ShouldBe("red");
        containers.GetConfiguration("plain").GetConfigurationOrDefault<string>("colour").ShouldBe("blue");
        containers.GetConfiguration("unknown").IsMultiTenant.ShouldBeFalse();
        containers.GetConfiguration("own").ClearConfiguration("colour").GetConfigurationOrDefault<string>("colour").ShouldBe("blue");
    }

    [Fact]
    public void A_container_without_a_provider_is_an_error_that_names_it()
        => Should.Throw<AbpException>(() => _application.Get<IBlobContainerFactory>().Create("unheard-of")).Message.ShouldContain("unheard-of");

    [Fact]
    public async Task Names_go_through_the_containers_normalizers()
    {
        var loud = _application.Get<IBlobContainerFactory>().Create("loud");
        await loud.SaveAsync("name", [1]);

        ShelfProvider.Shelf.Keys.ShouldContain(key => key.EndsWith("LOUD/NAME"));
    }

    [BlobContainerName("photos")]
    public class Photos;

    [DependsOn(typeof(AbpBlobStoringModule))]
    public class ShelfModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context)
        {
            context.Services.AddTransient<ShelfProvider>();
            context.Services.AddTransient<Upper>();
            Configure<AbpBlobStoringOptions>(options =>
            {
                foreach (var name in new[] { "photos", "default", "shared", "loud" })
                {
                    options.Containers.Configure(name, container => container.ProviderType = typeof(ShelfProvider));
                }

                options.Containers.Configure("shared", container => container.IsMultiTenant = false);
                options.Containers.Configure("loud", container => container.NamingNormalizers.Add<Upper>());
            });
        }
    }

    [DisableConventionalRegistration]
    public class ShelfProvider(ICurrentTenant tenant) : BlobProviderBase
    {
        public static Dictionary<string, byte[]> Shelf { get; } = [];

        public override async Task SaveAsync(BlobProviderSaveArgs args)
        {
            using var memory = new MemoryStream();
            await args.BlobStream.CopyToAsync(memory, args.CancellationToken);
            Shelf[Key(args)] = memory.ToArray();
        }

        public override Task<bool> DeleteAsync(BlobProviderDeleteArgs args) => Task.FromResult(Shelf.Remove(Key(args)));

        public override Task<bool> ExistsAsync(BlobProviderExistsArgs args) => Task.FromResult(Shelf.ContainsKey(Key(args)));

        public override Task<Stream?> GetOrNullAsync(BlobProviderGetArgs args)
            => Task.FromResult<Stream?>(Shelf.TryGetValue(Key(args), out var bytes) ? new MemoryStream(bytes) : null);

        private string Key(BlobProviderArgs args) => $"{tenant.Id}/{args.ContainerName}/{args.BlobName}";
    }

    [DisableConventionalRegistration]
    public class Upper : IBlobNamingNormalizer
    {
        public string NormalizeContainerName(string containerName) => containerName.ToUpperInvariant();

        public string NormalizeBlobName(string blobName) => blobName.ToUpperInvariant();
    }
}
