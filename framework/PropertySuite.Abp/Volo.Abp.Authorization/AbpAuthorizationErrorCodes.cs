namespace Volo.Abp.Authorization;

/// <summary>Codes of <see cref="AbpAuthorizationException"/>.</summary>
public static class AbpAuthorizationErrorCodes
{
    /// <summary>A policy was not met.</summary>
    public const string GivenPolicyHasNotGranted = "Volo.Authorization:010001";

    /// <summary>A policy was not met; its name is in the data.</summary>
    public const string GivenPolicyHasNotGrantedWithPolicyName = "Volo.Authorization:010002";

    /// <summary>A policy was not met for a resource; both are named in the data.</summary>
    public const string GivenPolicyHasNotGrantedForGivenResource = "Volo.Authorization:010003";
}
