using Volo.Abp;

namespace System;

public static class AbpTypeExtensions
{
    /// <summary>For example "PropertySuite.Repairs.RepairOrder, PropertySuite.Repairs".</summary>
    public static string GetFullNameWithAssemblyName(this Type type) => type.FullName + ", " + type.Assembly.GetName().Name;

    public static bool IsAssignableTo<TTarget>(this Type type) => Check.NotNull(type, nameof(type)).IsAssignableTo(typeof(TTarget));
}
