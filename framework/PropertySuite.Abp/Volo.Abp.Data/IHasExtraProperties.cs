namespace Volo.Abp.Data;

/// <summary>Carries values that its class does not declare.</summary>
public interface IHasExtraProperties
{
    ExtraPropertyDictionary ExtraProperties { get; }
}
