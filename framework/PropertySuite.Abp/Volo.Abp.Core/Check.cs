using System.Diagnostics.CodeAnalysis;

namespace Volo.Abp;

/// <summary>Guards of arguments: each returns the value it was given or throws <see cref="ArgumentException"/>.</summary>
public static class Check
{
    public static T NotNull<T>([NotNull] T? value, string parameterName)
        => value is null ? throw new ArgumentNullException(parameterName) : value;

    public static T NotNull<T>([NotNull] T? value, string parameterName, string message)
        => value is null ? throw new ArgumentNullException(parameterName, message) : value;

    public static string NotNull([NotNull] string? value, string parameterName, int maxLength = int.MaxValue, int minLength = 0)
    {
        if (value is null)
        {
            throw new ArgumentException($"{parameterName} can not be null!", parameterName);
        }

        return CheckLength(value, parameterName, maxLength, minLength);
    }

    public static string NotNullOrWhiteSpace(
        [NotNull] string? value,
        string parameterName,
        int maxLength = int.MaxValue,
        int minLength = 0)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new ArgumentException($"{parameterName} can not be null, empty or white space!", parameterName);
        }

        return CheckLength(value, parameterName, maxLength, minLength);
    }

    public static string NotNullOrEmpty([NotNull] string? value, string parameterName, int maxLength = int.MaxValue, int minLength = 0)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw new ArgumentException($"{parameterName} can not be null or empty!", parameterName);
        }

        return CheckLength(value, parameterName, maxLength, minLength);
    }

    public static ICollection<T> NotNullOrEmpty<T>([NotNull] ICollection<T>? value, string parameterName)
        => value is null || value.Count == 0
            ? throw new ArgumentException($"{parameterName} can not be null or empty!", parameterName)
            : value;

    public static Type AssignableTo<TBaseType>(Type type, string parameterName)
    {
        NotNull(type, parameterName);
        return typeof(TBaseType).IsAssignableFrom(type)
            ? type
            : throw new ArgumentException(
                $"{parameterName} ({type.FullName}) should be assignable to {typeof(TBaseType).FullName}!",
                parameterName);
    }

    /// <summary>Null passes when <paramref name="minLength"/> is 0.</summary>
    public static string? Length(string? value, string parameterName, int maxLength, int minLength = 0)
    {
        if (minLength > 0 && string.IsNullOrEmpty(value))
        {
            throw new ArgumentException($"{parameterName} can not be null or empty!", parameterName);
        }

        return value is null ? null : CheckLength(value, parameterName, maxLength, minLength);
    }

    public static short Positive(short value, string parameterName) => CheckPositive(value, parameterName);

    public static int Positive(int value, string parameterName) => CheckPositive(value, parameterName);

    public static long Positive(long value, string parameterName) => CheckPositive(value, parameterName);

    public static float Positive(float value, string parameterName) => CheckPositive(value, parameterName);

    public static double Positive(double value, string parameterName) => CheckPositive(value, parameterName);

    public static decimal Positive(decimal value, string parameterName) => CheckPositive(value, parameterName);

    /// <summary>Both ends are allowed values.</summary>
    public static short Range(short value, string parameterName, short minimumValue, short maximumValue = short.MaxValue)
        => CheckRange(value, parameterName, minimumValue, maximumValue);

    /// <inheritdoc cref="Range(short,string,short,short)"/>
    public static int Range(int value, string parameterName, int minimumValue, int maximumValue = int.MaxValue)
        => CheckRange(value, parameterName, minimumValue, maximumValue);

    /// <inheritdoc cref="Range(short,string,short,short)"/>
    public static long Range(long value, string parameterName, long minimumValue, long maximumValue = long.MaxValue)
        => CheckRange(value, parameterName, minimumValue, maximumValue);

    /// <inheritdoc cref="Range(short,string,short,short)"/>
    public static float Range(float value, string parameterName, float minimumValue, float maximumValue = float.MaxValue)
        => CheckRange(value, parameterName, minimumValue, maximumValue);

    /// <inheritdoc cref="Range(short,string,short,short)"/>
    public static double Range(double value, string parameterName, double minimumValue, double maximumValue = double.MaxValue)
        => CheckRange(value, parameterName, minimumValue, maximumValue);

    /// <inheritdoc cref="Range(short,string,short,short)"/>
    public static decimal Range(decimal value, string parameterName, decimal minimumValue, decimal maximumValue = decimal.MaxValue)
        => CheckRange(value, parameterName, minimumValue, maximumValue);

    public static T NotDefaultOrNull<T>([NotNull] T? value, string parameterName) where T : struct
    {
        if (value is null)
        {
            throw new ArgumentException($"{parameterName} is null!", parameterName);
        }

        if (value.Value.Equals(default(T)))
        {
            throw new ArgumentException($"{parameterName} has the default value!", parameterName);
        }

        return value.Value;
    }

    private static string CheckLength(string value, string parameterName, int maxLength, int minLength)
    {
        if (value.Length > maxLength)
        {
            throw new ArgumentException($"{parameterName} length must be equal to or lower than {maxLength}!", parameterName);
        }

        if (value.Length < minLength)
        {
            throw new ArgumentException($"{parameterName} length must be equal to or bigger than {minLength}!", parameterName);
        }

        return value;
    }

    private static T CheckPositive<T>(T value, string parameterName) where T : struct, IComparable<T>
        => value.CompareTo(default) > 0 ? value : throw new ArgumentException($"{parameterName} must be greater than zero", parameterName);

    private static T CheckRange<T>(T value, string parameterName, T minimum, T maximum) where T : struct, IComparable<T>
        => value.CompareTo(minimum) >= 0 && value.CompareTo(maximum) <= 0
            ? value
            : throw new ArgumentException($"{parameterName} is out of range min: {minimum} - max: {maximum}", parameterName);
}
