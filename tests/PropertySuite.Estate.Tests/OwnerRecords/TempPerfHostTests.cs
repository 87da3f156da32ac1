using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.EntityFrameworkCore;
using PropertySuite.OwnerRecords;
using PropertySuite.Testing;
using Volo.Abp.EntityFrameworkCore;
using Xunit.Abstractions;
namespace PropertySuite.Estate.Tests.OwnerRecords;
public class TempPerfHostTests(PropertySuiteHostFixture host, ITestOutputHelper o) : IClassFixture<PropertySuiteHostFixture>
{
    [Fact]
    public async Task Perf()
    {
        var m = await host.CreateClientAsync(TestUsers.SouthManager);
        var roster = await File.ReadAllBytesAsync(RosterFiles.DemoPath);
        for (var k = 0; k < 3; k++)
        {
            var w = Stopwatch.StartNew();
            var p = await m.UploadAsync(TestCompany.SouthSiteId, "o.xlsx", roster).ReadAsync<OwnerImportDto>();
            o.WriteLine($"upload {w.ElapsedMilliseconds}"); w.Restart();
            await host.WithUnitOfWorkAsync(async s => { (await s.GetRequiredService<IOwnerImportRepository>().GetLockedAsync(p.Id)).Start(DateTime.UtcNow); });
            var more = true;
            while (more)
            {
                w.Restart(); string log = "";
                more = await host.WithUnitOfWorkAsync(async s => { var r = await s.GetRequiredService<OwnerImporter>().ImportBatchAsync(p.Id, 200); log += $"inner {w.ElapsedMilliseconds}"; w.Restart();
                   var db = (DbContext)(await s.GetRequiredService<IDbContextProvider<IOwnerRecordsDbContext>>().GetDbContextAsync());
                   db.ChangeTracker.DetectChanges(); log += $" detect {w.ElapsedMilliseconds}"; w.Restart();
                   var n = db.ChangeTracker.Entries().Count(); log += $" entries {n} {w.ElapsedMilliseconds}"; w.Restart();
                   n = db.ChangeTracker.Entries().ToList().Count(e => e.Properties.Any(x => x.IsModified)); log += $" modified {n} {w.ElapsedMilliseconds}"; w.Restart();
                   await ((IAbpEfCoreDbContext)db).SaveChangesOnDbContextAsync(true); log += $" rawsave {w.ElapsedMilliseconds}"; w.Restart();
                   return r; });
                o.WriteLine($"batch {log} complete {w.ElapsedMilliseconds}");
            }
        }
    }
}
