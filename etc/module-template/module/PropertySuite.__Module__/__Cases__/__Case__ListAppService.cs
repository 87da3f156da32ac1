using System.Linq.Expressions;
using Microsoft.AspNetCore.Authorization;
using PropertySuite.Cases;
using PropertySuite.Paging;
using PropertySuite.__Module__.Permissions;

namespace PropertySuite.__Module__;

/// <inheritdoc cref="I__Case__ListAppService" />
[Authorize(__Module__Permissions.__Things__.Default)]
public class __Case__ListAppService()
    : CaseListAppService<__Case__, __Case__State, __Case__Action, __Case__ListItemDto, Get__Case__ListInput>(__Case__Transitions.Table), I__Case__ListAppService
{
    private static readonly ListOrder<__Case__> Orders =
        new ListOrder<__Case__>(@case => @case.Id, "creationTime desc").Add("creationTime", @case => @case.CreationTime);

    /// <inheritdoc />
    protected override ListOrder<__Case__> Order => Orders;

    /// <inheritdoc />
    protected override Expression<Func<__Case__, __Case__ListItemDto>> ToListItem(DateTime now) => __Case__Mapper.ToListItem;

    /// <inheritdoc />
    protected override Expression<Func<__Case__, string>> SearchText => @case => @case.SearchText;
}
