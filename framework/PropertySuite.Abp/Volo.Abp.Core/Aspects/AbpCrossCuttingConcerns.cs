namespace Volo.Abp.Aspects;

/// <summary>The names of the concerns, and who has applied them.</summary>
public static class AbpCrossCuttingConcerns
{
    public const string Auditing = "AbpAuditing";
    public const string UnitOfWork = "AbpUnitOfWork";
    public const string FeatureChecking = "AbpFeatureChecking";
    public const string GlobalFeatureChecking = "AbpGlobalFeatureChecking";
    public const string Validation = "AbpValidation";
    public const string Authorization = "AbpAuthorization";

    public static void AddApplied(object obj, params string[] concerns)
    {
        if (obj is IAvoidDuplicateCrossCuttingConcerns target)
        {
            target.AppliedCrossCuttingConcerns.AddRange(concerns);
        }
    }

    public static void RemoveApplied(object obj, params string[] concerns)
    {
        if (obj is IAvoidDuplicateCrossCuttingConcerns target)
        {
            foreach (var concern in concerns)
            {
                target.AppliedCrossCuttingConcerns.Remove(concern);
            }
        }
    }

    public static bool IsApplied(object? obj, string concern)
        => obj is IAvoidDuplicateCrossCuttingConcerns target && target.AppliedCrossCuttingConcerns.Contains(concern);

    /// <summary>Marks the concerns as applied until the result is disposed.</summary>
    public static IDisposable Applying(object obj, params string[] concerns)
    {
        AddApplied(obj, concerns);
        return new DisposeAction<(object Target, string[] Concerns)>(s => RemoveApplied(s.Target, s.Concerns), (obj, concerns));
    }

    public static string[] GetApplieds(object obj)
        => obj is IAvoidDuplicateCrossCuttingConcerns target ? target.AppliedCrossCuttingConcerns.ToArray() : [];
}
