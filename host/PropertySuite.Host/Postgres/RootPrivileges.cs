namespace PropertySuite.Host.Postgres;

/// <summary>
/// PostgreSQL refuses to run as root. For a caller who is root this finds a prefix that runs a program as <c>nobody</c>: a user
/// namespace in which root appears as nobody (no file changes its owner), else <c>setpriv</c> with the folder handed over.
/// A normal user needs no prefix.
/// </summary>
internal static class RootPrivileges
{
    private const string NobodyId = "65534";

    /// <summary>The words to put before a command line; empty for a normal user.</summary>
    /// <exception cref="StartupException">The caller is root and neither way works on this machine.</exception>
    public static async Task<IReadOnlyList<string>> FindDropPrefixAsync(string folderToHandOver, CancellationToken cancellationToken)
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root")
        {
            return [];
        }

        string[] userNamespace = ["unshare", "--user", $"--map-user={NobodyId}", $"--map-group={NobodyId}"];
        if (await WorksAsync(userNamespace, cancellationToken))
        {
            return userNamespace;
        }

        string[] setPrivileges = ["setpriv", $"--reuid={NobodyId}", $"--regid={NobodyId}", "--clear-groups"];
        if (await WorksAsync(setPrivileges, cancellationToken))
        {
            await CommandLine.RunAsync(["chown", "-R", $"{NobodyId}:{NobodyId}", folderToHandOver], cancellationToken: cancellationToken);
            return setPrivileges;
        }

        throw new StartupException(
            "PostgreSQL cannot run as root and this system allows neither user namespaces nor setpriv: "
            + "start as a normal user, or set ConnectionStrings__Default to a PostgreSQL database of your own.");
    }

    private static async Task<bool> WorksAsync(IReadOnlyList<string> prefix, CancellationToken cancellationToken)
    {
        try
        {
            return (await CommandLine.RunAsync([.. prefix, "true"], cancellationToken: cancellationToken)).ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
