using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using PropertySuite.AspNetCore;
using PropertySuite.Security;
using Volo.Abp.Security.Claims;

namespace PropertySuite.Host.Operation;

/// <summary>Keeps one client from taking everybody's share, and passwords from being tried at speed.</summary>
public static class RateLimits
{
    private const string ClientIdClaim = "client_id";
    private const int Ipv6NetworkBytes = 8;
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>Adds the limits of the configuration.</summary>
    public static void AddRateLimits(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<RateLimitSettings>(configuration.GetSection(RateLimitSettings.Section));
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<RateLimitSettings>>((options, settings) =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = RefuseAsync;
            options.GlobalLimiter = settings.Value.IsEnabled ? Limiter(settings.Value) : null;
        });
    }

    private static PartitionedRateLimiter<HttpContext> Limiter(RateLimitSettings settings) => PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<HttpContext, string>(context => context.Request.Path.StartsWithSegments("/health")
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.GetTokenBucketLimiter(ClientOf(context), _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = settings.RequestBurst,
                TokensPerPeriod = settings.RequestsPerSecond,
                ReplenishmentPeriod = Second,
            })),
        PerMinute(context => SignInRequests.IsSignIn(context) ? AddressOf(context) : null, settings.SignInsPerMinuteAndAddress),
        PerMinute(context => SignInRequests.IsSignIn(context) ? SignInRequests.NameOf(context) : null, settings.SignInsPerMinuteAndName),
        PerMinute(context => SignInRequests.IsConfirmation(context) ? ClientOf(context) : null, settings.ConfirmationsPerMinuteAndUser),
        PerMinute(context => SignInRequests.IsTokenRequest(context) ? AddressOf(context) : null, settings.TokensPerMinuteAndAddress),
        PerMinute(context => TakesSecret(context) ? AddressOf(context) : null, settings.SecretsPerMinuteAndAddress),
        PartitionedRateLimiter.Create<HttpContext, string>(context => ExpensiveRequests.IsExpensive(context)
            ? RateLimitPartition.GetConcurrencyLimiter(
                ClientOf(context),
                _ => new ConcurrencyLimiterOptions { PermitLimit = settings.ExpensiveAtOnce, QueueLimit = settings.ExpensiveWaiting })
            : RateLimitPartition.GetNoLimiter("")));

    /// <summary>Whether anybody may call it who shows a secret; it is known by its mark, whichever module it belongs to.</summary>
    private static bool TakesSecret(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<TakesSecretAttribute>() is not null;

    private static PartitionedRateLimiter<HttpContext> PerMinute(Func<HttpContext, string?> key, int permits) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => key(context) is { } partition
            ? RateLimitPartition.GetFixedWindowLimiter(partition, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = Minute })
            : RateLimitPartition.GetNoLimiter(""));

    private static string ClientOf(HttpContext context) =>
        context.User.FindFirst(AbpClaimTypes.UserId)?.Value ?? context.User.FindFirst(ClientIdClaim)?.Value ?? AddressOf(context);

    /// <summary>The address of a caller. Of IPv6 only the network, since whoever has one has 2^64 addresses in it.</summary>
    private static string AddressOf(IPAddress? address)
    {
        if (address is { IsIPv4MappedToIPv6: true })
        {
            address = address.MapToIPv4();
        }

        return address is { AddressFamily: AddressFamily.InterNetworkV6 }
            ? Convert.ToHexStringLower(address.GetAddressBytes().AsSpan(0, Ipv6NetworkBytes))
            : address?.ToString() ?? "";
    }

    private static string AddressOf(HttpContext context) => AddressOf(context.Connection.RemoteIpAddress);

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) && after > Second ? after : Second;
        var context = rejected.HttpContext;
        context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        await context.RequestServices.GetRequiredService<ApiErrorWriter>().WriteAsync(context, StatusCodes.Status429TooManyRequests);
    }
}
