using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.ServiceDesk;

/// <summary>The purposes of links that modules have registered.</summary>
public class LinkPurposeCatalog(IEnumerable<ILinkPurpose> purposes) : ITransientDependency
{
    /// <summary>One of them; null when no module has it (any more).</summary>
    public virtual ILinkPurpose? Find(string key) => purposes.SingleOrDefault(purpose => purpose.Definition.Key == key);

    /// <summary>One of them.</summary>
    /// <exception cref="BusinessException"><see cref="ServiceDeskErrorCodes.LinkPurposeUnknown"/>.</exception>
    public virtual ILinkPurpose Get(string key) =>
        Find(key) ?? throw new BusinessException(ServiceDeskErrorCodes.LinkPurposeUnknown).WithData("purpose", key);
}
