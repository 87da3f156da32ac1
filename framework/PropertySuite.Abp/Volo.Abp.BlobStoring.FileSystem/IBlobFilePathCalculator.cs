using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.BlobStoring.FileSystem;

/// <summary>Says where a blob's file lies.</summary>
public interface IBlobFilePathCalculator
{
    /// <summary>The absolute path of the file.</summary>
    string Calculate(BlobProviderArgs args);
}

/// <summary>
/// <c>{BasePath}/host/{container}/{blob}</c>, or <c>{BasePath}/tenants/{tenant}/{container}/{blob}</c>. A name that would lead anywhere
/// else is refused, whatever it consists of.
/// </summary>
public class DefaultBlobFilePathCalculator(ICurrentTenant currentTenant) : IBlobFilePathCalculator, ITransientDependency
{
    private const int MaxSegmentBytes = 255;

    /// <inheritdoc />
    /// <exception cref="AbpException">A name has an empty part, <c>.</c>, <c>..</c>, a backslash, a colon or a control character.</exception>
    public virtual string Calculate(BlobProviderArgs args)
    {
        var configuration = args.Configuration.GetFileSystemConfiguration();
        var root = Path.GetFullPath(configuration.BasePath);
        var folder = currentTenant.Id is { } tenantId ? Path.Combine(root, "tenants", tenantId.ToString("D")) : Path.Combine(root, "host");
        if (configuration.AppendContainerNameToBasePath)
        {
            folder = Path.Combine([folder, .. Segments(args.ContainerName)]);
        }

        var path = Path.GetFullPath(Path.Combine([folder, .. Segments(args.BlobName)]));
        return path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? path : throw Refuse(args.BlobName);
    }

    private static string[] Segments(string name)
    {
        var segments = name.Split('/');
        return Array.TrueForAll(segments, IsPlain) ? segments : throw Refuse(name);
    }

    private static bool IsPlain(string segment) =>
        segment.Length > 0
        && segment.Trim('.', ' ').Length > 0
        && System.Text.Encoding.UTF8.GetByteCount(segment) <= MaxSegmentBytes
        && !segment.Any(character => char.IsControl(character) || character is '\\' or ':');

    private static AbpException Refuse(string name) =>
        new($"'{new string([.. name.Where(character => !char.IsControl(character))])}' cannot be the name of a file in a BLOB container.");
}
