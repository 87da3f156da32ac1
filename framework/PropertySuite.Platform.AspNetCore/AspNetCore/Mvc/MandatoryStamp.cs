using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.AspNetCore.Mvc;

/// <summary>
/// Whoever changes a record says which version they saw. ABP's own inputs carry the stamp and let it be left out, which overwrites what somebody
/// else has changed meanwhile; here it is as mandatory as in the product's own.
/// </summary>
internal static class MandatoryStamp
{
    /// <summary>Whether the property is a stamp whose input does not say itself whether it may be empty.</summary>
    public static bool IsMissedIn(ModelMetadataIdentity key) =>
        key.PropertyInfo is { Name: nameof(IHasConcurrencyStamp.ConcurrencyStamp) } property
        && typeof(IHasConcurrencyStamp).IsAssignableFrom(key.ContainerType)
        && property.GetCustomAttribute<RequiredAttribute>() is null;
}
