using PropertySuite.Administration;
using Microsoft.Extensions.Localization;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Approvals;

/// <summary>The kinds of decisions that the modules define, and the words for them and for roles.</summary>
public class ApprovalKinds(IEnumerable<IApprovalKindProvider> providers, IStringLocalizerFactory localizers) : ITransientDependency
{
    private IReadOnlyDictionary<string, ApprovalKind>? _all;

    /// <summary>All of them by name.</summary>
    /// <exception cref="AbpException">Two have the same name.</exception>
    public virtual IReadOnlyDictionary<string, ApprovalKind> All => _all ??= Read();

    /// <summary>One that a module asks with.</summary>
    /// <exception cref="AbpException">No module has defined it: a fault of the program.</exception>
    public virtual ApprovalKind Get(string name) => All.GetValueOrDefault(name) ?? throw new AbpException($"No module has defined the kind of decision {name}.");

    /// <summary>One that a client names.</summary>
    /// <exception cref="BusinessException"><see cref="ApprovalsErrorCodes.UnknownKind"/>.</exception>
    public virtual ApprovalKind Find(string name) => All.GetValueOrDefault(name) ?? throw new BusinessException(ApprovalsErrorCodes.UnknownKind).WithData("Kind", name);

    /// <summary>What a kind is called; its name where no module knows it any more.</summary>
    public virtual string NameOf(string kind) => All.GetValueOrDefault(kind)?.DisplayName.Localize(localizers).Value ?? kind;

    /// <summary>What a role is called; its name where it is one of the company's own.</summary>
    public virtual string RoleNameOf(string role) => localizers.RoleName(role);

    private Dictionary<string, ApprovalKind> Read()
    {
        var all = providers.SelectMany(provider => provider.Define()).ToList();
        var doubled = all.GroupBy(kind => kind.Name).FirstOrDefault(group => group.Count() > 1);
        return doubled is null ? all.ToDictionary(kind => kind.Name) : throw new AbpException($"Two kinds of decisions are called {doubled.Key}.");
    }
}
