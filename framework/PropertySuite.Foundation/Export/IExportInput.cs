namespace PropertySuite.Export;

/// <summary>A list is wanted as a file.</summary>
public interface IExportInput
{
    /// <summary>Most columns that are asked for.</summary>
    const int MaxColumns = 64;

    /// <summary>File format.</summary>
    TableFormat Format { get; }

    /// <summary>The columns wanted, in this order, such as <c>number</c>; every one that the list has when empty.</summary>
    List<string>? Columns { get; }
}
