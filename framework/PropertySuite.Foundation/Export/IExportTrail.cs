namespace PropertySuite.Export;

/// <summary>Where it is recorded that a list left the house as a file; stored before any data leaves.</summary>
public interface IExportTrail
{
    /// <summary>Stores a remark about the running request.</summary>
    /// <param name="remark">What happened, in the words of a program, without personal data: <c>export rows=120 format=Xlsx</c>.</param>
    Task NoteAsync(string remark);
}
