using Microsoft.AspNetCore.Authorization;
using PropertySuite.Cases;
using PropertySuite.People;
using PropertySuite.Sites;
using PropertySuite.__Module__.Permissions;

namespace PropertySuite.__Module__;

/// <inheritdoc cref="I__Case__AppService" />
[Authorize(__Module__Permissions.__Things__.Default)]
public class __Case__AppService(__Case__Manager manager, ICurrentSiteScope siteScope)
    : CaseAppService<__Case__, __Case__State, __Case__Action, __Case__Dto>(__Case__Transitions.Table), I__Case__AppService
{
    /// <inheritdoc />
    protected override string ViewContactPermission => __Module__Permissions.__Things__.ViewContact;

    /// <inheritdoc />
    [Authorize(__Module__Permissions.__Things__.Create)]
    public virtual async Task<__Case__Dto> CreateAsync(Create__Case__Dto input)
    {
        siteScope.Check(input.SiteId);
        var (@case, _) = await OpenOnceAsync(input.ClientKey, input, existing => existing.ClientKey == input.ClientKey, request => manager.OpenAsync(
            request, input.SiteId, input.Description, input.ContactName, PhoneNumber.ParseOrNull(input.ContactPhone)!, Clock.Now));
        return await ToDtoAsync(@case);
    }

    /// <inheritdoc />
    public virtual Task<__Case__Dto> CloseAsync(Guid id, CaseActionDto input)
        => ActAsync(id, __Case__Action.Close, input, (@case, me, now) => @case.Close(me, now));

    /// <inheritdoc />
    public virtual Task<__Case__Dto> CancelAsync(Guid id, CaseReasonDto input)
        => ActAsync(id, __Case__Action.Cancel, input, (@case, me, now) => @case.Cancel(input.Reason, me, now));

    /// <inheritdoc />
    protected override string PhoneOf(__Case__ @case) => @case.ContactPhone;

    /// <inheritdoc />
    protected override Task<__Case__Dto> MapAsync(__Case__ @case) => Task.FromResult(__Case__Mapper.ToDto(@case));
}
