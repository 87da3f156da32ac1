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

    /// <summary>
    /// Whether phone and ID numbers are to stand in the file in clear. It takes a right of its own besides that to export, and has to be asked for: a file is
    /// masked as the list is. Lists without personal data know no such wish.
    /// </summary>
    bool InClear => false;
}
