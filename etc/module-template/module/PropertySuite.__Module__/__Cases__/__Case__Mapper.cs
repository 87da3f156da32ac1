using System.Linq.Expressions;
using PropertySuite.Masking;

namespace PropertySuite.__Module__;

/// <summary>Writes __case_words__ as clients see them.</summary>
internal static class __Case__Mapper
{
    /// <summary>As lists show it: the one place that says what a row holds.</summary>
    public static Expression<Func<__Case__, __Case__ListItemDto>> ToListItem { get; } = @case => new __Case__ListItemDto
    {
        Id = @case.Id,
        SiteId = @case.SiteId,
        Number = @case.Number,
        State = @case.State,
        Description = @case.Description,
        ContactName = @case.ContactName,
        ContactPhone = PersonalDataMask.Phone(@case.ContactPhone),
        CreationTime = @case.CreationTime,
    };

    /// <summary>As its page shows it.</summary>
    public static __Case__Dto ToDto(__Case__ @case) => new()
    {
        Id = @case.Id,
        SiteId = @case.SiteId,
        Number = @case.Number,
        State = @case.State,
        Description = @case.Description,
        ContactName = @case.ContactName,
        ContactPhone = PersonalDataMask.Phone(@case.ContactPhone),
        CreationTime = @case.CreationTime,
        ConcurrencyStamp = @case.ConcurrencyStamp,
    };
}
