namespace PropertySuite.Testing;

/// <summary>The root folder of the checkout that the running tests were built from.</summary>
public static class RepositoryRoot
{
    /// <summary>Absolute path of the folder that holds <c>PropertySuite.sln</c>.</summary>
    public static string Path { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "PropertySuite.sln")))
            {
                return folder.FullName;
            }
        }

        var fromCurrent = new DirectoryInfo(Environment.CurrentDirectory);
        while (fromCurrent is not null && !File.Exists(System.IO.Path.Combine(fromCurrent.FullName, "PropertySuite.sln")))
        {
            fromCurrent = fromCurrent.Parent;
        }

        return fromCurrent?.FullName ?? throw new InvalidOperationException("The tests do not run inside a checkout of PropertySuite.");
    }
}
