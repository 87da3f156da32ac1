using Microsoft.Extensions.Localization;
using PropertySuite.Concurrency;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;

namespace PropertySuite.Sites;

/// <summary>Takes parts of a site over from another one. What the parts are, modules say: <see cref="ISiteCopyContributor"/>.</summary>
public class SiteCopier(
    IRepository<Site, Guid> sites,
    IEnumerable<ISiteCopyContributor> contributors,
    IPermissionChecker permissions,
    IStringLocalizerFactory localizers) : DomainService
{
    private readonly List<ISiteCopyContributor> _parts = [.. contributors.OrderBy(part => part.Order).ThenBy(part => part.Part, StringComparer.Ordinal)];

    /// <summary>What could be taken over, as far as the caller may change it.</summary>
    /// <exception cref="EntityNotFoundException">One of the sites is not the caller's.</exception>
    public virtual async Task<SiteCopyPreviewDto> PreviewAsync(Guid targetId, Guid sourceId)
    {
        var target = await GetTargetAsync(targetId, sourceId);
        var preview = new SiteCopyPreviewDto { ConcurrencyStamp = target.ConcurrencyStamp };
        foreach (var part in _parts)
        {
            if (await permissions.IsGrantedAsync(part.PermissionName))
            {
                preview.Parts.Add(ToDto(part, await part.PlanAsync(sourceId, targetId)));
            }
        }

        return preview;
    }

    /// <summary>Takes parts over, all or none.</summary>
    /// <exception cref="BusinessException">A part would replace what the site has said itself, and that was not asked for.</exception>
    public virtual async Task CopyAsync(Guid targetId, CopyFromSiteDto input)
    {
        var target = await GetTargetAsync(targetId, input.SourceId);
        target.CheckConcurrencyStamp(input);
        var chosen = input.Parts.Distinct().Select(key => _parts.Find(part => part.Part == key) ?? throw new EntityNotFoundException(typeof(ISiteCopyContributor), key))
            .OrderBy(part => part.Order).ToList();
        foreach (var part in chosen)
        {
            if (!await permissions.IsGrantedAsync(part.PermissionName))
            {
                throw new AbpAuthorizationException($"The part '{part.Part}' needs '{part.PermissionName}'.");
            }

            var plan = await part.PlanAsync(input.SourceId, targetId);
            if (plan.ReplacesOwn && !input.ReplacedParts.Contains(part.Part))
            {
                throw new BusinessException(SitesErrorCodes.CopyReplacesOwn).WithData("part", NameOf(part));
            }

            if (plan.Changes.Count > 0)
            {
                await part.CopyAsync(input.SourceId, targetId);
            }
        }
    }

    private async Task<Site> GetTargetAsync(Guid targetId, Guid sourceId)
    {
        var target = await sites.GetAsync(targetId);
        await sites.GetAsync(sourceId);
        return targetId == sourceId ? throw new BusinessException(SitesErrorCodes.CopyFromItself) : target;
    }

    /// <summary>The name stands in the texts of the module that brings the part.</summary>
    private string NameOf(ISiteCopyContributor part) => part.DisplayName.Localize(localizers).Value;

    private SiteCopyPartDto ToDto(ISiteCopyContributor part, SiteCopyPlan plan) => new()
    {
        Part = part.Part,
        DisplayName = NameOf(part),
        ReplacesOwn = plan.ReplacesOwn,
        Changes = [.. plan.Changes.Select(change => new SiteCopyChangeDto { What = change.What, Before = change.Before, After = change.After })],
    };
}
