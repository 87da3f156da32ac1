using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using PropertySuite.Host.Demo;

namespace PropertySuite.Host;

/// <summary>What the person at the terminal reads once the host listens.</summary>
internal static class StartupBanner
{
    public static void Print(WebApplication application)
    {
        var address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        Console.WriteLine();
        Console.WriteLine($"  PropertySuite  {address}");
        if (application.Services.GetRequiredService<DemoMark>().IsOn)
        {
            Console.WriteLine();
            Console.WriteLine($"  Demo sign-ins (password {DemoUsers.Password}):");
            foreach (var user in DemoUsers.SignIns)
            {
                Console.WriteLine($"    {user.UserName,-12} {user.DisplayRole}");
            }
        }

        Console.WriteLine();
        Console.WriteLine("  Ctrl-C stops everything that was started.");
        Console.WriteLine();
    }
}
