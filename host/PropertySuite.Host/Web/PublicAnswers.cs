using Microsoft.AspNetCore.ResponseCompression;

namespace PropertySuite.Host;

/// <summary>
/// Compresses the few long answers that hold no secret: the API's document and the texts. Everything else below <c>/api</c> goes out as it is, since an answer that
/// holds something secret beside something that a stranger may choose tells of the secret by its compressed length (BREACH).
/// </summary>
public static class PublicAnswers
{
    private static readonly PathString[] Paths = ["/openapi", "/api/abp/application-localization"];

    /// <summary>Adds what <see cref="UsePublicAnswerCompression"/> needs.</summary>
    public static void AddPublicAnswerCompression(this IServiceCollection services) => services.AddResponseCompression(options =>
    {
        options.EnableForHttps = true;
        options.Providers.Add<BrotliCompressionProvider>();
        options.Providers.Add<GzipCompressionProvider>();
    });

    /// <summary>Compresses those answers.</summary>
    public static void UsePublicAnswerCompression(this IApplicationBuilder application) => application.UseWhen(
        context => Array.Exists(Paths, path => context.Request.Path.StartsWithSegments(path)), branch => branch.UseResponseCompression());
}
