namespace Volo.Abp.Authorization.Permissions;

/// <summary>What is said about several permissions, by name.</summary>
public class MultiplePermissionGrantResult
{
    /// <summary>Creates an empty result.</summary>
    public MultiplePermissionGrantResult()
    {
    }

    /// <summary>Creates a result that says the same about every name.</summary>
    public MultiplePermissionGrantResult(string[] names, PermissionGrantResult grantResult = PermissionGrantResult.Undefined)
    {
        Check.NotNull(names, nameof(names));
        foreach (var name in names)
        {
            Result[name] = grantResult;
        }
    }

    /// <summary>The results by permission name.</summary>
    public Dictionary<string, PermissionGrantResult> Result { get; } = [];

    /// <summary>True when every permission is granted; true also when none was asked for.</summary>
    public bool AllGranted => Result.Values.All(result => result == PermissionGrantResult.Granted);

    /// <summary>True when every permission is prohibited; true also when none was asked for.</summary>
    public bool AllProhibited => Result.Values.All(result => result == PermissionGrantResult.Prohibited);
}
