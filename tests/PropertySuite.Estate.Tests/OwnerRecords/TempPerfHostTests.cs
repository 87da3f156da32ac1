using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.OwnerRecords;
using PropertySuite.Testing;
using Xunit.Abstractions;
namespace PropertySuite.Estate.Tests.OwnerRecords;
public class TempPerfHostTests(PropertySuiteHostFixture host, ITestOutputHelper o) : IClassFixture<PropertySuiteHostFixture>
{
    [Fact]
    public async Task Perf()
    {
        var m = await host.CreateClientAsync(TestUsers.SouthManager);
        var roster = await File.ReadAllBytesAsync(RosterFiles.DemoPath);
        for (var k = 0; k < 2; k++)
        {
            var w = Stopwatch.StartNew();
            var p = await m.UploadAsync(TestCompany.SouthSiteId, "o.xlsx", roster).ReadAsync<OwnerImportDto>();
            o.WriteLine($"upload {w.ElapsedMilliseconds}"); w.Restart();
            await host.WithUnitOfWorkAsync(async s => { (await s.GetRequiredService<IOwnerImportRepository>().GetLockedAsync(p.Id)).Start(DateTime.UtcNow); });
            var more = true;
            while (more)
            {
                w.Restart(); long inner = 0;
                more = await host.WithUnitOfWorkAsync(async s => { var r = await s.GetRequiredService<OwnerImporter>().ImportBatchAsync(p.Id, 200); inner = w.ElapsedMilliseconds; return r; });
                o.WriteLine($"batch inner {inner} total {w.ElapsedMilliseconds}");
            }
        }
    }
}
