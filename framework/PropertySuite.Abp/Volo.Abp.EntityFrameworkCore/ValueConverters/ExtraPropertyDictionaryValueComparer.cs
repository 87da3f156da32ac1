using Microsoft.EntityFrameworkCore.ChangeTracking;
using Volo.Abp.Data;

namespace Volo.Abp.EntityFrameworkCore.ValueConverters;

/// <summary>Sees changes inside extra properties by comparing what would be stored.</summary>
public class ExtraPropertyDictionaryValueComparer : ValueComparer<ExtraPropertyDictionary>
{
    /// <summary>Creates the comparer.</summary>
    public ExtraPropertyDictionaryValueComparer()
        : base(
            (left, right) => AreEqual(left, right),
            properties => ExtraPropertiesValueConverter.Serialize(properties).GetHashCode(),
            properties => new ExtraPropertyDictionary(properties))
    {
    }

    private static bool AreEqual(ExtraPropertyDictionary? left, ExtraPropertyDictionary? right)
    {
        if (left is null || right is null)
        {
            return ReferenceEquals(left, right);
        }

        return (left.Count == 0 && right.Count == 0)
            || ExtraPropertiesValueConverter.Serialize(left) == ExtraPropertiesValueConverter.Serialize(right);
    }
}
