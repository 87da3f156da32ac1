using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Framework.Tests.Library;
using Volo.Abp.DependencyInjection;
using Volo.Abp.BlobStoring;
using Volo.Abp.BlobStoring.Database;
using Volo.Abp.BlobStoring.Database.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.PostgreSql;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Framework.Tests.BlobStoring;

public sealed class BlobsInTheDatabase(BlobsInTheDatabase.BlobApplication application) : IClassFixture<BlobsInTheDatabase.BlobApplication>
{
    private readonly string _name = Guid.NewGuid().ToString("N");

    private IBlobContainer Container => application.Get<IBlobContainerFactory>().Create("papers");

    [Fact]
    public async Task A_blob_comes_back_as_it_was_stored()
    {
        byte[] content = [0, 1, 255, 13, 10, 0];
        await application.InUnitOfWorkAsync(() => Container.SaveAsync(_name, content));

        (await application.InUnitOfWorkAsync(() => Container.GetAllBytesAsync(_name))).ShouldBe(content);
        (await application.QueryAsync("select \"Content\" from \"AbpBlobs\" where \"Name\" = $1", _name)).ShouldBe(content);
        (await application.InUnitOfWorkAsync(() => Container.DeleteAsync(_name))).ShouldBeTrue();
        (await application.InUnitOfWorkAsync(() => Container.ExistsAsync(_name))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_blob_goes_with_the_transaction_that_brought_it()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => application.InUnitOfWorkAsync(async () =>
        {
            await Container.SaveAsync(_name, [1]);
            throw new InvalidOperationException();
        }));

        (await application.InUnitOfWorkAsync(() => Container.ExistsAsync(_name))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_deletion_goes_with_its_transaction_too()
    {
        await application.InUnitOfWorkAsync(() => Container.SaveAsync(_name, [1]));

        await Should.ThrowAsync<InvalidOperationException>(() => application.InUnitOfWorkAsync(async () =>
        {
            await Container.DeleteAsync(_name);
            throw new InvalidOperationException();
        }));

        (await application.InUnitOfWorkAsync(() => Container.ExistsAsync(_name))).ShouldBeTrue();
    }

    [Fact]
    public async Task A_blob_is_replaced_only_when_asked()
    {
        await application.InUnitOfWorkAsync(() => Container.SaveAsync(_name, [1]));

        await Should.ThrowAsync<BlobAlreadyExistsException>(() => application.InUnitOfWorkAsync(() => Container.SaveAsync(_name, [2])));
        await application.InUnitOfWorkAsync(() => Container.SaveAsync(_name, [3], overrideExisting: true));
        (await application.InUnitOfWorkAsync(() => Container.GetAllBytesAsync(_name))).ShouldBe([3]);
    }

    [Fact]
    public async Task Tenants_do_not_see_each_others_blobs()
    {
        using (application.Get<ICurrentTenant>().Change(Guid.NewGuid()))
        {
            await application.InUnitOfWorkAsync(() => Container.SaveAsync(_name, [1]));
        }

        (await application.InUnitOfWorkAsync(() => Container.ExistsAsync(_name))).ShouldBeFalse();
    }

    [Fact]
    public async Task The_first_blobs_of_a_tenant_may_come_at_the_same_time()
    {
        using var tenant = application.Get<ICurrentTenant>().Change(Guid.NewGuid());

        await Task.WhenAll(Enumerable.Range(0, 6).Select(number => Task.Run(
            () => application.InUnitOfWorkAsync(() => Container.SaveAsync($"{_name}-{number}", [(byte)number])))));

        for (var number = 0; number < 6; number++)
        {
            (await application.InUnitOfWorkAsync(() => Container.GetAllBytesAsync($"{_name}-{number}"))).ShouldBe([(byte)number]);
        }
    }

    public sealed class BlobApplication() : LibraryApplication<BlobModule>(typeof(BlobTestDbContext));

    [DependsOn(typeof(BlobStoringDatabaseEntityFrameworkCoreModule), typeof(AbpEntityFrameworkCorePostgreSqlModule))]
    public class BlobModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context)
        {
            context.Services.AddSingleton<BookEventLog>();
            context.Services.AddAbpDbContext<BlobTestDbContext>();
            Configure<AbpDbContextOptions>(options => options.UseNpgsql());
            Configure<AbpBlobStoringOptions>(options => options.Containers.ConfigureDefault(container => container.UseDatabase()));
        }
    }

    [ReplaceDbContext(typeof(IBlobStoringDbContext))]
    public class BlobTestDbContext(DbContextOptions<BlobTestDbContext> options) : AbpDbContext<BlobTestDbContext>(options), IBlobStoringDbContext
    {
        public DbSet<DatabaseBlobContainer> BlobContainers => Set<DatabaseBlobContainer>();

        public DbSet<DatabaseBlob> Blobs => Set<DatabaseBlob>();

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            modelBuilder.ConfigureBlobStoring();
        }
    }
}
