namespace Volo.Abp.Authorization.Permissions;

/// <summary>Decides about permissions from one property of the principal: its roles, its user, its client.</summary>
public interface IPermissionValueProvider
{
    /// <summary>Kind of holder this provider asks about; unique.</summary>
    string Name { get; }

    /// <summary>Decides about one permission.</summary>
    Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context);

    /// <summary>Decides about several permissions.</summary>
    Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context);
}
