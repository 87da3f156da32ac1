using PropertySuite.Framework.Tests.Library;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.ObjectMapping;

namespace PropertySuite.Framework.Tests.Data;

public class BookDto : EntityDto<Guid>
{
    public string Title { get; set; } = "";
}

public class BookListInput : PagedAndSortedResultRequestDto
{
    public string? TitlePrefix { get; set; }
}

public class CreateBookInput
{
    public string Title { get; set; } = "";
}

public interface IBookAppService : ICrudAppService<BookDto, Guid, BookListInput, CreateBookInput>
{
}

/// <summary>The pipeline of the base class, with a permission for deleting only.</summary>
[DisableConventionalRegistration]
public class BookAppService(IRepository<Book, Guid> repository)
    : CrudAppService<Book, BookDto, Guid, BookListInput, CreateBookInput>(repository), IBookAppService
{
    public const string DeletePermission = "Library.Books.Delete";

    protected override string? DeletePolicyName { get; set; } = DeletePermission;

    protected override async Task<IQueryable<Book>> CreateFilteredQueryAsync(BookListInput input) =>
        (await base.CreateFilteredQueryAsync(input)).WhereIf(input.TitlePrefix is not null, book => book.Title.StartsWith(input.TitlePrefix!));
}

[DisableConventionalRegistration]
public class BookPermissions : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context) =>
        context.AddGroup("Library").AddPermission(BookAppService.DeletePermission);
}

public class BookMapper : IObjectMapper<Book, BookDto>, IObjectMapper<CreateBookInput, Book>
{
    public BookDto Map(Book source) => Map(source, new BookDto());

    public BookDto Map(Book source, BookDto destination)
    {
        destination.Id = source.Id;
        destination.Title = source.Title;
        return destination;
    }

    public Book Map(CreateBookInput source) => new(Guid.Empty, source.Title);

    public Book Map(CreateBookInput source, Book destination)
    {
        destination.Rename(source.Title);
        return destination;
    }
}
