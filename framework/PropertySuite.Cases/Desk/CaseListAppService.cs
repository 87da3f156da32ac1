using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PropertySuite.EntityFrameworkCore;
using PropertySuite.Paging;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Cases;

/// <summary>
/// Base of the list of a case: pages by key, of one site or all that the user sees, of some states. A derived service says which orders
/// there are, what a row shows, what a case is found by, and what else one can filter by.
/// </summary>
/// <typeparam name="TCase">The case.</typeparam>
/// <typeparam name="TState">Its states.</typeparam>
/// <typeparam name="TAction">What can be done with it.</typeparam>
/// <typeparam name="TListItemDto">A row.</typeparam>
/// <typeparam name="TInput">What the list can be filtered by.</typeparam>
public abstract class CaseListAppService<TCase, TState, TAction, TListItemDto, TInput> : ApplicationService
    where TCase : Case<TCase, TState, TAction>
    where TState : struct, Enum
    where TAction : struct, Enum
    where TInput : GetCaseListInput<TState>
{
    /// <summary>Creates the service.</summary>
    /// <param name="table">Table of the case.</param>
    protected CaseListAppService(TransitionTable<TCase, TState, TAction> table)
    {
        Table = table;
        LocalizationResource = table.ResourceType;
    }

    /// <summary>The table of the case.</summary>
    protected TransitionTable<TCase, TState, TAction> Table { get; }

    /// <summary>The store of the cases.</summary>
    protected IReadOnlyRepository<TCase, Guid> Cases => LazyServiceProvider.LazyGetRequiredService<IReadOnlyRepository<TCase, Guid>>();

    /// <summary>The orders that the list can be had in; each stands on an index.</summary>
    protected abstract ListOrder<TCase> Order { get; }

    /// <summary>The column that holds everything a case is found by, as <c>SearchTexts.Of</c> writes it.</summary>
    protected abstract Expression<Func<TCase, string>> SearchText { get; }

    /// <summary>What a row shows, as of now (UTC).</summary>
    protected abstract Expression<Func<TCase, TListItemDto>> ToListItem(DateTime now);

    /// <summary>A page of the cases.</summary>
    public virtual async Task<PageDto<TListItemDto>> GetListAsync(TInput input)
    {
        var cases = Filter((await Cases.GetQueryableAsync()).AsNoTracking(), input);
        return (await Order.GetPageAsync(cases, PageRequest.Of(input), ToListItem(Clock.Now))).ToDto();
    }

    /// <summary>The cases that the input asks for.</summary>
    protected virtual IQueryable<TCase> Filter(IQueryable<TCase> cases, TInput input)
    {
        var open = Table.States.Select(rule => rule.State).Where(state => !Table.IsFinal(state)).ToList();
        return cases
            .WhereContains(SearchText, input.Text)
            .WhereIf(input.SiteId.HasValue, @case => @case.SiteId == input.SiteId)
            .WhereIf(input.States.Count > 0, @case => input.States.Contains(@case.State))
            .WhereIf(input.OpenOnly, @case => open.Contains(@case.State));
    }
}
