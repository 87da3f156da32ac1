using Microsoft.Extensions.Localization;
using PropertySuite.Sites.Localization;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Sites;

/// <summary>What kinds of plans and results of occurrences are called, in the reader's language.</summary>
public class PlanTexts(PlanKindCatalog kinds, IStringLocalizerFactory texts) : ITransientDependency
{
    /// <summary>Result of an occurrence that failed, a text of this module.</summary>
    public const string Failed = "Plan:Failed";

    /// <summary>Name of a kind; its key when no module has it any more.</summary>
    public virtual string NameOf(string kind) => kinds.Find(kind)?.Definition.Name.Localize(texts).Value ?? kind;

    /// <summary>A kind with its parameters.</summary>
    public virtual PlanKindDto Describe(PlanKindDefinition kind, bool isAllowed) => new()
    {
        Key = kind.Key,
        Name = kind.Name.Localize(texts),
        IsAllowed = isAllowed,
        Parameters =
        [
            .. kind.Parameters.Select(parameter => new PlanParameterDto
            {
                Name = parameter.Name,
                Text = kind.NameOf(parameter).Localize(texts),
                Min = parameter.Min,
                Max = parameter.Max,
                Usual = parameter.Usual,
            }),
        ],
    };

    /// <summary>What an occurrence of a kind came to.</summary>
    public virtual string? Describe(string kind, PlanResult? result)
    {
        if (result is null)
        {
            return null;
        }

        var resource = result.Text == Failed ? typeof(SitesResource) : kinds.Find(kind)?.Definition.Resource ?? typeof(SitesResource);
        return texts.Create(resource)[result.Text, [.. result.Values]];
    }
}
