using System.Linq.Expressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using PropertySuite.EntityFrameworkCore;
using PropertySuite.Concurrency;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;
using Volo.Abp.Application.Services;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.Validation;

namespace PropertySuite.Cases;

/// <summary>
/// Base of the commands of a case: the page of one case, its notes, and the way of every action: permission, visibility, stamp, row, guards,
/// timeline. A derived service says what its actions are and how the case looks to clients. A case with clocks has
/// <see cref="ClockedCaseAppService{TCase,TState,TAction,TCaseDto}"/> for its base, one that a customer is called about <see cref="CaseAppService{TCase,TState,TAction,TCaseDto}"/>.
/// </summary>
/// <typeparam name="TCase">The case.</typeparam>
/// <typeparam name="TState">Its states.</typeparam>
/// <typeparam name="TAction">What can be done with it.</typeparam>
/// <typeparam name="TCaseDto">The case as its page shows it.</typeparam>
public abstract class CaseAppServiceBase<TCase, TState, TAction, TCaseDto> : ApplicationService
    where TCase : class, ICase<TState>
    where TState : struct, Enum
    where TAction : struct, Enum
    where TCaseDto : ICasePageDto<TAction>
{
    private CaseActor? _me;

    /// <summary>Creates the service.</summary>
    /// <param name="table">Table of the case.</param>
    protected CaseAppServiceBase(TransitionTable<TCase, TState, TAction> table)
    {
        Table = table;
        LocalizationResource = table.ResourceType;
    }

    /// <summary>The table of the case.</summary>
    protected TransitionTable<TCase, TState, TAction> Table { get; }

    /// <summary>The store of the cases.</summary>
    protected IRepository<TCase, Guid> Cases => LazyServiceProvider.LazyGetRequiredService<IRepository<TCase, Guid>>();

    /// <summary>Stores steps and entries.</summary>
    protected CaseRecorder<TCase> Recorder => LazyServiceProvider.LazyGetRequiredService<CaseRecorder<TCase>>();

    /// <summary>Permissions that guards ask for beyond those of the rows.</summary>
    protected virtual IEnumerable<string> GuardPermissions => [];

    /// <summary>One case.</summary>
    public virtual async Task<TCaseDto> GetAsync(Guid id) => await ToDtoAsync(await GetVisibleAsync(id));

    /// <summary>Adds a note to the timeline.</summary>
    public virtual async Task<TCaseDto> AddNoteAsync(Guid id, AddCaseNoteDto input)
    {
        var request = RequestOf(input.ClientKey, input);
        var (@case, isRepeated) = await GetForAsync(id, CaseEntryKinds.Note, request);
        if (!isRepeated)
        {
            await Recorder.NoteAsync(@case, input.Text, input.IsVisibleToCustomer, request);
        }

        return await ToDtoAsync(@case);
    }

    /// <summary>Takes an action on a case as it was shown.</summary>
    /// <param name="id">Case.</param>
    /// <param name="action">The action.</param>
    /// <param name="input">What the client sent.</param>
    /// <param name="step">Calls the method of the aggregate.</param>
    /// <exception cref="AbpAuthorizationException">The caller may not take the action, whatever the case (HTTP 403).</exception>
    /// <exception cref="ClientKeyTakenException">The client's key belongs to another step of the case, another body or somebody else (HTTP 409).</exception>
    /// <exception cref="AbpDbConcurrencyException">The case has changed since it was shown (HTTP 409).</exception>
    protected virtual async Task<TCaseDto> ActAsync(
        Guid id, TAction action, CaseActionDto input, Func<TCase, CaseActor, DateTime, Task<CaseStep>> step)
    {
        var me = await MeAsync();
        if (!Table.Concerns(me, action))
        {
            throw new AbpAuthorizationException($"{me.UserId} may not {action}.");
        }

        var request = RequestOf(input.ClientKey, input);
        var (@case, isRepeated) = await GetForAsync(id, action.ToString(), request);
        if (isRepeated)
        {
            return await ToDtoAsync(@case);
        }

        @case.CheckConcurrencyStamp(input);

        await Recorder.SaveAsync(@case, await step(@case, me, Clock.Now), request);
        return await ToDtoAsync(@case);
    }

    /// <inheritdoc cref="ActAsync(Guid,TAction,CaseActionDto,Func{TCase,CaseActor,DateTime,Task{CaseStep}})" />
    protected Task<TCaseDto> ActAsync(Guid id, TAction action, CaseActionDto input, Func<TCase, CaseActor, DateTime, CaseStep> step)
        => ActAsync(id, action, input, (@case, me, now) => Task.FromResult(step(@case, me, now)));

    /// <summary>Opens a case, once for each key of a client: the same request again, or at the same time, gives the same case.</summary>
    /// <param name="clientKey">The client's key.</param>
    /// <param name="input">What the client sent under it.</param>
    /// <param name="hasKey">Finds the case with the key.</param>
    /// <param name="open">Opens it, with the request for its timeline.</param>
    /// <returns>The case, and whether it was opened now.</returns>
    /// <exception cref="AbpValidationException">The key is empty (HTTP 400).</exception>
    /// <exception cref="ClientKeyTakenException">The key belongs to another body, or to somebody else's case (HTTP 409).</exception>
    protected virtual async Task<(TCase Case, bool IsNew)> OpenOnceAsync(
        Guid clientKey, object input, Expression<Func<TCase, bool>> hasKey, Func<ClientRequest, Task<TCase>> open)
    {
        var request = RequestOf(clientKey, input)!;
        await (await Cases.GetDbContextAsync()).Database.LockAsync($"{Table.SubjectType}/{clientKey}");

        // A key is the company's: a case of a site that the caller does not see has it just as well. What is opened is of the caller's sites.
        using (LazyServiceProvider.LazyGetRequiredService<IDataFilter<IHasSite>>().Disable())
        {
            if (await Cases.FindAsync(hasKey) is { } known)
            {
                return await Recorder.ClaimKeyAsync(known.Id, clientKey) is { } opened && opened.IsRepeatedBy(request, CaseEntryKinds.Create, CurrentUser.Id)
                    ? (known, false)
                    : throw new ClientKeyTakenException();
            }
        }

        return (await open(request), true);
    }

    /// <summary>The case, if the current user may know of it.</summary>
    /// <exception cref="Volo.Abp.Domain.Entities.EntityNotFoundException">There is none, or none for this user (HTTP 404).</exception>
    protected virtual Task<TCase> GetVisibleAsync(Guid id) => Cases.GetAsync(id);

    /// <summary>The case as its page shows it; the members of <see cref="ICasePageDto{TAction}"/> are filled afterwards.</summary>
    protected abstract Task<TCaseDto> MapAsync(TCase @case);

    /// <summary>The case as its page shows it, with what the current user can do.</summary>
    protected virtual async Task<TCaseDto> ToDtoAsync(TCase @case)
    {
        var dto = await MapAsync(@case);
        dto.AvailableActions = [.. Table.AvailableActions(@case, await MeAsync())];
        var entries = await LazyServiceProvider.LazyGetRequiredService<ITimelineIntegrationService>().GetListAsync(Table.SubjectType, @case.Id);
        dto.Timeline = entries.ConvertAll(entry => new CaseTimelineEntryDto
        {
            Id = entry.Id,
            OccurredAt = entry.OccurredAt,
            ActorId = entry.ActorId,
            ActorName = entry.ActorName,
            Kind = entry.Kind,
            Text = entry.Text,
            IsVisibleToCustomer = entry.IsVisibleToCustomer,
        });
        return dto;
    }

    /// <summary>
    /// A case that something is to be done to, and whether it has been done under the client's key. The key first: who waited for it is to read the case
    /// as it is afterwards.
    /// </summary>
    private protected async Task<(TCase Case, bool IsRepeated)> GetForAsync(Guid id, string kind, ClientRequest? request)
    {
        var taken = request is null ? null : await Recorder.ClaimKeyAsync(id, request.Key);
        var @case = await GetVisibleAsync(id);
        return taken is null || taken.IsRepeatedBy(request!, kind, CurrentUser.Id) ? (@case, taken is not null) : throw new ClientKeyTakenException();
    }

    private protected ClientRequest? RequestOf(Guid? clientKey, object input) => clientKey switch
    {
        null => null,
        { } empty when empty == Guid.Empty => throw new AbpValidationException(
            L["ClientKeyRequired"], [new(L["ClientKeyRequired"], [nameof(CaseActionDto.ClientKey)])]),
        { } key => ClientRequest.Of(key, input),
    };

    /// <summary>The current user, with what they may do.</summary>
    protected virtual async Task<CaseActor> MeAsync()
        => _me ??= await LazyServiceProvider.LazyGetRequiredService<CaseActorProvider>().GetAsync([.. Table.Permissions, .. GuardPermissions]);
}
