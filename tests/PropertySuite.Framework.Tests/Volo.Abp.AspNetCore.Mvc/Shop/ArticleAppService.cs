using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;
using Volo.Abp.Users;

namespace PropertySuite.Framework.Tests.Shop;

/// <summary>Shows what arrives.</summary>
public class ArticleAppService : ApplicationService
{
    public Task<ArticleDto> CreateAsync(CreateArticleDto input) => Task.FromResult(new ArticleDto
    {
        Id = Guid.CreateVersion7(),
        Name = input.Name,
        Colour = input.Colour,
        SoldFrom = input.SoldFrom,
    });

    public Task<PagedResultDto<string>> GetListAsync(GetArticlesInput input)
        => Task.FromResult(new PagedResultDto<string>(3, [$"{input.Filter}|{input.Colour}|{input.SkipCount}|{input.MaxResultCount}|{input.Since:O}"]));

    public Task<ArticleDto?> GetAsync(Guid id) => Task.FromResult<ArticleDto?>(null);

    public Task<List<Guid>> GetByIdsAsync(List<Guid> ids) => Task.FromResult(ids);

    public Task DeleteAsync(Guid id) => Task.CompletedTask;

    public void Touch()
    {
    }

    public Task RenameAsync(Guid id, [Required] [StringLength(5)] string name) => Task.CompletedTask;

    public string GetCulture() => CultureInfo.CurrentUICulture.Name;

    public object GetTenant() => new { CurrentTenant.Id, CurrentTenant.Name };

    [Authorize]
    public string? GetMine() => CurrentUser.UserName;

    [Authorize(Roles = "manager")]
    public Task CloseAsync() => Task.CompletedTask;

    public Task CheckInsideAsync() => CheckPolicyAsync("Shop.Never");

    public async Task<string> SetPictureAsync(Guid id, IRemoteStreamContent picture)
    {
        using var reader = new StreamReader(picture.GetStream());
        return $"{id:N}|{picture.FileName}|{picture.ContentType}|{picture.ContentLength}|{await reader.ReadToEndAsync()}";
    }

    public Task<string> AttachAsync(AttachDto input)
        => Task.FromResult($"{input.Title}|{string.Join(',', input.Files.Select(file => file.FileName))}");

    public Task<IRemoteStreamContent> GetPictureAsync(Guid id)
        => Task.FromResult<IRemoteStreamContent>(new RemoteStreamContent(new MemoryStream("图片"u8.ToArray()), "房屋.png", "image/png"));
}

public class ArticleDto : EntityDto<Guid>
{
    public string Name { get; set; } = "";

    public Colour Colour { get; set; }

    public DateTime? SoldFrom { get; set; }
}

/// <summary>A rule that does not say what is wrong.</summary>
public sealed class NotThirteenAttribute : System.ComponentModel.DataAnnotations.ValidationAttribute
{
    public override bool IsValid(object? value) => value is not 13;
}

public class CreateArticleDto
{
    [Required]
    [StringLength(10)]
    public string Name { get; set; } = "";

    [Range(1, 100)]
    [NotThirteen]
    public int Quantity { get; set; } = 1;

    public Colour Colour { get; set; }

    public DateTime? SoldFrom { get; set; }

    public List<PartDto> Parts { get; set; } = [];
}

public class PartDto
{
    public required string PartNumber { get; set; }

    [EmailAddress]
    public string? SupplierEmail { get; set; }
}

public class AttachDto
{
    [Required]
    public string Title { get; set; } = "";

    public IEnumerable<IRemoteStreamContent> Files { get; set; } = [];
}

public class GetArticlesInput : PagedResultRequestDto
{
    public string? Filter { get; set; }

    public Colour? Colour { get; set; }

    public DateTime? Since { get; set; }
}

public enum Colour
{
    Red,
    DarkBlue,
}
