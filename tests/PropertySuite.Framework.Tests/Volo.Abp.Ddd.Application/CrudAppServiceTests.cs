using System.ComponentModel.DataAnnotations;
using PropertySuite.Framework.Tests.Library;
using PropertySuite.Linq;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Authorization;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Validation;

namespace PropertySuite.Framework.Tests.Data;

public sealed class CrudAppServiceTests(LibraryHostApplication app) : IClassFixture<LibraryHostApplication>
{
    private readonly IBookAppService _service = app.Get<IBookAppService>();

    [Fact]
    public async Task Creating_maps_the_input_gives_it_a_key_and_returns_the_stored_entity()
    {
        var created = await _service.CreateAsync(new CreateBookInput { Title = "Created" });

        created.Id.ShouldNotBe(Guid.Empty);
        (await _service.GetAsync(created.Id)).Title.ShouldBe("Created");
    }

    [Fact]
    public async Task Updating_changes_the_stored_entity()
    {
        var id = (await _service.CreateAsync(new CreateBookInput { Title = "Old title" })).Id;

        (await _service.UpdateAsync(id, new CreateBookInput { Title = "New title" })).Title.ShouldBe("New title");

        (await _service.GetAsync(id)).Title.ShouldBe("New title");
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found()
    {
        await Should.ThrowAsync<EntityNotFoundException>(() => _service.GetAsync(Guid.NewGuid()));
        await Should.ThrowAsync<EntityNotFoundException>(() => _service.UpdateAsync(Guid.NewGuid(), new CreateBookInput()));
    }

    [Fact]
    public async Task A_list_is_filtered_counted_sorted_and_paged()
    {
        foreach (var title in new[] { "List B", "List A", "List C" })
        {
            await _service.CreateAsync(new CreateBookInput { Title = title });
        }

        var page = await _service.GetListAsync(
            new BookListInput { TitlePrefix = "List ", Sorting = "Title desc", SkipCount = 1, MaxResultCount = 1 });

        page.TotalCount.ShouldBe(3);
        page.Items.Single().Title.ShouldBe("List B");
    }

    [Fact]
    public async Task A_list_without_an_order_begins_with_the_newest()
    {
        foreach (var title in new[] { "Age 1", "Age 2", "Age 3" })
        {
            await _service.CreateAsync(new CreateBookInput { Title = title });
        }

        var list = await _service.GetListAsync(new BookListInput { TitlePrefix = "Age " });

        list.Items.Select(book => book.Title).ShouldBe(["Age 3", "Age 2", "Age 1"]);
    }

    [Fact]
    public async Task An_empty_list_has_no_items()
    {
        var list = await _service.GetListAsync(new BookListInput { TitlePrefix = "Nobody wrote this" });

        list.TotalCount.ShouldBe(0);
        list.Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Sorting_by_something_unknown_is_bad_input()
    {
        await _service.CreateAsync(new CreateBookInput { Title = "Sorted" });

        await Should.ThrowAsync<InvalidSortingException>(() => _service.GetListAsync(new BookListInput { Sorting = "Id; select 1" }));
    }

    [Fact]
    public async Task A_permission_is_checked_only_where_one_is_named()
    {
        var id = (await _service.CreateAsync(new CreateBookInput { Title = "Protected" })).Id;

        await Should.ThrowAsync<AbpAuthorizationException>(() => _service.DeleteAsync(id));

        (await app.Get<IRepository<Book, Guid>>().FindAsync(id)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 0)]
    [InlineData(1001, 0)]
    [InlineData(10, -1)]
    public async Task A_page_of_impossible_size_is_refused(int maxResultCount, int skipCount)
    {
        var input = new BookListInput { MaxResultCount = maxResultCount, SkipCount = skipCount };

        var exception = await Should.ThrowAsync<AbpValidationException>(() => _service.GetListAsync(input));

        exception.ValidationErrors.Single().MemberNames.Single()
            .ShouldBe(skipCount < 0 ? nameof(PagedResultRequestDto.SkipCount) : nameof(LimitedResultRequestDto.MaxResultCount));
    }

    [Fact]
    public void The_limit_of_a_page_is_named_in_the_language_of_the_caller()
    {
        var input = new LimitedResultRequestDto { MaxResultCount = LimitedResultRequestDto.MaxMaxResultCount + 1 };
        var culture = System.Globalization.CultureInfo.CurrentUICulture;
        try
        {
            System.Globalization.CultureInfo.CurrentUICulture = new System.Globalization.CultureInfo("zh-Hans");

            var error = input.Validate(new ValidationContext(input, app.Services, items: null)).Single();

            error.ErrorMessage!.ShouldStartWith("MaxResultCount 不能大于 1000");
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentUICulture = culture;
        }
    }
}
