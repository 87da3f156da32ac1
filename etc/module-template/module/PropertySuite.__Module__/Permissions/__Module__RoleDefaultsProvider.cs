using PropertySuite.Administration;
using PropertySuite.__Module__.Permissions;
using Volo.Abp.DependencyInjection;
using static PropertySuite.Administration.StandardRoles;

namespace PropertySuite.__Module__;

/// <summary>Who registers, closes and reads at first.</summary>
public class __Module__RoleDefaultsProvider : IRoleDefaultsProvider, ITransientDependency
{
    /// <inheritdoc />
    public void Define(RoleDefaults defaults) => defaults
        .Give(__Module__Permissions.__Things__.Default, FrontDesk, CustomerServiceAssistant, CustomerServiceManager)
        .Give(__Module__Permissions.__Things__.Create, FrontDesk, CustomerServiceAssistant, CustomerServiceManager)
        .Give(__Module__Permissions.__Things__.Close, CustomerServiceAssistant, CustomerServiceManager)
        .Give(__Module__Permissions.__Things__.ViewContact, FrontDesk, CustomerServiceAssistant, CustomerServiceManager);
}
