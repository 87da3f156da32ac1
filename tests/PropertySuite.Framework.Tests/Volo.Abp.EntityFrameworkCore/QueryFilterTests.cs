using Microsoft.EntityFrameworkCore;
using PropertySuite.Framework.Tests.Library;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Framework.Tests.Data;

public sealed class QueryFilterTests(LibraryHostApplication app) : IClassFixture<LibraryHostApplication>
{
    private readonly IRepository<Book, Guid> _books = app.Get<IRepository<Book, Guid>>();
    private readonly IRepository<Shelf, Guid> _shelves = app.Get<IRepository<Shelf, Guid>>();
    private readonly ICurrentTenant _currentTenant = app.Get<ICurrentTenant>();

    [Fact]
    public void An_entity_takes_over_the_tenant_that_is_current_when_it_is_constructed()
    {
        var tenantId = Guid.NewGuid();

        using (_currentTenant.Change(tenantId))
        {
            new Book(Guid.NewGuid(), "Tenant's").TenantId.ShouldBe(tenantId);
        }

        new Book(Guid.NewGuid(), "Host's").TenantId.ShouldBeNull();
    }

    [Fact]
    public async Task A_tenant_sees_its_own_rows_only_and_the_host_only_its_own()
    {
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        var firstBook = await InsertAsync(first);
        var secondBook = await InsertAsync(second);
        var hostBook = await InsertAsync(null);
        Guid[] all = [firstBook, secondBook, hostBook];

        (await VisibleAsync(first, all)).ShouldBe([firstBook]);
        (await VisibleAsync(second, all)).ShouldBe([secondBook]);
        (await VisibleAsync(null, all)).ShouldBe([hostBook]);
        using (app.Get<IDataFilter>().Disable<IMultiTenant>())
        {
            (await VisibleAsync(first, all)).ShouldBe(all, ignoreOrder: true);
        }
    }

    [Fact]
    public async Task A_row_of_another_tenant_is_not_found_even_if_the_unit_of_work_has_loaded_it_before()
    {
        var tenantId = Guid.NewGuid();
        var id = await InsertAsync(tenantId);

        await app.InUnitOfWorkAsync(async () =>
        {
            using (_currentTenant.Change(tenantId))
            {
                await _books.GetAsync(id);
            }

            (await _books.FindAsync(id)).ShouldBeNull();
        });
    }

    [Fact]
    public async Task A_filter_of_the_host_is_evaluated_for_each_caller()
    {
        var (north, south) = (Guid.NewGuid(), Guid.NewGuid());
        Guid[] shelfIds = [Guid.NewGuid(), Guid.NewGuid()];
        await _shelves.InsertManyAsync([new Shelf(shelfIds[0], north, "N"), new Shelf(shelfIds[1], south, "S")]);

        (await SeenFromAsync([north])).ShouldBe(["N"]);
        (await SeenFromAsync([south])).ShouldBe(["S"]);
        (await SeenFromAsync([north, south])).ShouldBe(["N", "S"]);
        (await SeenFromAsync([])).ShouldBeEmpty();
        using (app.Get<IDataFilter>().Disable<IHasBranch>())
        {
            (await SeenFromAsync([])).ShouldBe(["N", "S"]);
        }

        async Task<List<string>> SeenFromAsync(Guid[] branches)
        {
            app.Get<VisibleBranches>().Ids = branches;
            var shelves = await _shelves.GetListAsync(shelf => shelfIds.Contains(shelf.Id));
            return [.. shelves.Select(shelf => shelf.Name).Order()];
        }
    }

    [Fact]
    public async Task A_filter_of_the_host_is_evaluated_for_each_query_within_one_unit_of_work()
    {
        var branch = Guid.NewGuid();
        var id = Guid.NewGuid();
        await _shelves.InsertAsync(new Shelf(id, branch, "One"));

        await app.InUnitOfWorkAsync(async () =>
        {
            app.Get<VisibleBranches>().Ids = [];
            (await _shelves.FindAsync(id)).ShouldBeNull();
            app.Get<VisibleBranches>().Ids = [branch];
            (await _shelves.FindAsync(id)).ShouldNotBeNull();
        });
    }

    [Fact]
    public async Task Filter_values_are_sent_as_parameters()
    {
        await app.InUnitOfWorkAsync(async () =>
        {
            app.Get<VisibleBranches>().Ids = [Guid.NewGuid(), Guid.NewGuid()];

            var sql = (await _shelves.GetQueryableAsync()).ToQueryString();

            sql.ShouldContain("= ANY (@");
        });
    }

    [Fact]
    public async Task An_entity_that_is_configured_after_the_base_class_is_filtered_too()
    {
        var id = Guid.NewGuid();
        var branch = Guid.NewGuid();
        await app.InUnitOfWorkAsync(async () =>
        {
            var context = await app.GetDbContextAsync(typeof(LibraryHostDbContext));
            context.Add(new LateNote(id, branch));
        });

        await app.InUnitOfWorkAsync(async () =>
        {
            var context = await app.GetDbContextAsync(typeof(LibraryHostDbContext));
            app.Get<VisibleBranches>().Ids = [];
            (await context.Set<LateNote>().CountAsync(note => note.Id == id)).ShouldBe(0);
            app.Get<VisibleBranches>().Ids = [branch];
            (await context.Set<LateNote>().CountAsync(note => note.Id == id)).ShouldBe(1);
        });
    }

    private async Task<Guid> InsertAsync(Guid? tenantId)
    {
        using (_currentTenant.Change(tenantId))
        {
            return (await _books.InsertAsync(new Book(Guid.NewGuid(), "Of a tenant"))).Id;
        }
    }

    private async Task<List<Guid>> VisibleAsync(Guid? tenantId, Guid[] ids)
    {
        using (_currentTenant.Change(tenantId))
        {
            return [.. (await _books.GetListAsync(book => ids.Contains(book.Id))).Select(book => book.Id)];
        }
    }
}
