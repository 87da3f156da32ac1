namespace Volo.Abp.Aspects;

/// <summary>An object that remembers which concerns are being taken care of, so that no second layer repeats them.</summary>
public interface IAvoidDuplicateCrossCuttingConcerns
{
    List<string> AppliedCrossCuttingConcerns { get; }
}
