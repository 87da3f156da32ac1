using System.Security.Claims;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace PropertySuite.Bench;

/// <summary>
/// What one would write by hand for two reads and a write: ASP.NET Core's minimal API, its cookie authentication, Npgsql, and nothing else. No modules, no
/// languages, no permissions, no sites, no error envelope.
/// </summary>
public static class BareApi
{
    /// <summary>Makes the bench's program be this API.</summary>
    public const string Verb = "bare-api";

    /// <summary>Answers when the database does.</summary>
    public const string Ready = "/ready";

    /// <summary>Signs in a user of a company: <c>?tenantId=</c>.</summary>
    public const string SignIn = "/sign-in";

    /// <summary>Takes the answer that <see cref="Configuration"/> is to give.</summary>
    public const string SetConfiguration = "/set-configuration";

    /// <summary>Reads the names of the company's grants by one statement and answers with the product's own configuration object, serialised anew.</summary>
    public const string Configuration = "/configuration";

    /// <summary>The product's page of repair orders by two statements written by hand.</summary>
    public const string Orders = "/orders";

    /// <summary>Records a repair order by two statements in one transaction.</summary>
    public const string Register = "/register";

    /// <summary>The reads of the estate by one statement each: <c>?what=</c>, see <see cref="BareEstate"/>.</summary>
    public const string Estate = "/estate";

    /// <summary>Runs until it is killed.</summary>
    public static async Task RunAsync(string address, string connectionString)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseSetting("urls", address);
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        builder.Services.AddAuthorization();
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));
        builder.Services.AddSingleton(NpgsqlDataSource.Create(connectionString));
        var application = builder.Build();
        Dictionary<string, object?> configuration = [];

        application.MapGet(Ready, async (NpgsqlDataSource database) =>
        {
            await using var command = database.CreateCommand("SELECT 1");
            await command.ExecuteScalarAsync();
        });
        application.MapGet(SignIn, (Guid tenantId, HttpContext context) => context.SignInAsync(new ClaimsPrincipal(
            new ClaimsIdentity([new Claim("sub", Guid.NewGuid().ToString()), new Claim("tenantid", tenantId.ToString())], "cookie"))));
        application.MapPost(SetConfiguration, (Dictionary<string, object?> answer) => configuration = answer);
        application.MapGet(Configuration, async (ClaimsPrincipal user, NpgsqlDataSource database) =>
        {
            await BareQueries.ReadGrantsAsync(database, TenantOf(user));
            return configuration;
        }).RequireAuthorization();
        application.MapGet(Orders, (ClaimsPrincipal user, NpgsqlDataSource database, int maxResultCount) =>
            BareQueries.ReadOrdersAsync(database, TenantOf(user), maxResultCount)).RequireAuthorization();
        application.MapGet(Estate, async (ClaimsPrincipal user, NpgsqlDataSource database, string what) =>
            Results.Text(await BareEstate.ReadAsync(database, TenantOf(user), what), "application/json")).RequireAuthorization();
        application.MapPost(Register, (BareRepairCall call, NpgsqlDataSource database) =>
            BareRepairCall.InsertAsync(database, call)).RequireAuthorization();
        await application.RunAsync();
    }

    private static Guid TenantOf(ClaimsPrincipal user) => Guid.Parse(user.FindFirstValue("tenantid")!);
}
