namespace PropertySuite.Administration;

/// <summary>
/// A word that somebody looks for in the audit log: as it is written in addresses and names of the code, and what goes by that word in the reader's
/// language.
/// </summary>
/// <param name="Text">The word.</param>
/// <param name="Services">Parts of names of services that people call so.</param>
/// <param name="Methods">Methods that people call so.</param>
/// <param name="Jobs">Jobs that people call so.</param>
public sealed record AuditWord(string Text, string[] Services, string[] Methods, string[] Jobs);
