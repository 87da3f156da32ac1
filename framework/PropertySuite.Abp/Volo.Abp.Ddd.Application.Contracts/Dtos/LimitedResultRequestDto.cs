using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Volo.Abp.Application.Localization.Resources.AbpDdd;

namespace Volo.Abp.Application.Dtos;

/// <summary>Asks for at most so many items.</summary>
[Serializable]
public class LimitedResultRequestDto : ILimitedResultRequest, IValidatableObject
{
    /// <summary>How many items are returned to those who do not say. 10 unless changed at start-up.</summary>
    public static int DefaultMaxResultCount { get; set; } = 10;

    /// <summary>How many items may be asked for. 1000 unless changed at start-up.</summary>
    public static int MaxMaxResultCount { get; set; } = 1000;

    /// <inheritdoc />
    [Range(1, int.MaxValue)]
    public virtual int MaxResultCount { get; set; } = DefaultMaxResultCount;

    /// <inheritdoc />
    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (MaxResultCount > MaxMaxResultCount)
        {
            var localizer = validationContext.GetRequiredService<IStringLocalizer<AbpDddApplicationContractsResource>>();
            yield return new ValidationResult(
                localizer[
                    "MaxResultCountExceededExceptionMessage",
                    nameof(MaxResultCount),
                    MaxMaxResultCount,
                    nameof(LimitedResultRequestDto),
                    nameof(MaxMaxResultCount)],
                [nameof(MaxResultCount)]);
        }
    }
}

/// <summary>Asks for one page.</summary>
[Serializable]
public class PagedResultRequestDto : LimitedResultRequestDto, IPagedResultRequest
{
    /// <inheritdoc />
    [Range(0, int.MaxValue)]
    public virtual int SkipCount { get; set; }
}

/// <summary>Asks for one page in an order.</summary>
[Serializable]
public class PagedAndSortedResultRequestDto : PagedResultRequestDto, IPagedAndSortedResultRequest
{
    /// <inheritdoc />
    public virtual string? Sorting { get; set; }
}
