using Microsoft.AspNetCore.Hosting;
using PropertySuite.Bench;

[assembly: HostingStartup(typeof(NoOpWork))]
[assembly: HostingStartup(typeof(WithoutAuditing))]

const string Usage =
    """
    dotnet run -c Release --project etc/bench -- start|reads|writes|jobs|estate|plans|clocks|my-work|all [options]

      start   from the start of the process to "ready": empty database and migrated one
      reads   application-configuration and a list page against a bare minimal API with Npgsql
      writes  a repair order is registered: against two statements from the bare API, and without the audit log
      estate  the unit board of a big building, lists and totals over a million units, against single statements
      jobs    due background jobs with one and with two hosts against a bare FOR UPDATE SKIP LOCKED loop
      plans   due plans are taken, by one and by two sweepers, against the bare statements
      clocks  steps of running clocks come due, taken by one and by two sweepers, against the bare statement; what clocks cost whoever registers an order
      my-work what waits for somebody of a desk, page and counts over a million open items, against a union of the same lists

      --rounds N      rounds of each kind, in turn (7)
      --seconds N     length of a round of reads or writes (3)
      --clients N     clients that ask at the same time (4)
      --warm-up N     requests before the first round of reads or writes (5000)
      --orders N      repair orders in the database of the reads (100000)
      --sites N       sites of the estate (500)
      --units N       units of each of these sites (2000)
      --jobs N        jobs of a round (10000)
      --plans N       plans that are due in a round (50000)
      --clocks N      clocks that run in a round, a tenth of them due (100000)
      --items N       records that wait for somebody (1000000)
      --markdown      prints Markdown tables
    """;

if (args is [BareApi.Verb, var address, var connectionString])
{
    await BareApi.RunAsync(address, connectionString);
    return 0;
}

var options = BenchOptions.Parse(args);
if (options is null)
{
    Console.Error.WriteLine(Usage);
    return 1;
}

var table = new ResultTable(options.Markdown);
try
{
    if (options.Runs("start"))
    {
        await new StartBench(options, table).RunAsync();
    }

    if (options.Runs("reads"))
    {
        await new ReadBench(options, table).RunAsync();
    }

    if (options.Runs("writes"))
    {
        await new WriteBench(options, table).RunAsync();
    }

    if (options.Runs("estate"))
    {
        await new EstateBench(options, table).RunAsync();
    }

    if (options.Runs("jobs"))
    {
        await new JobBench(options, table).RunAsync();
    }

    if (options.Runs("plans"))
    {
        await new PlanBench(options, table).RunAsync();
    }

    if (options.Runs("clocks"))
    {
        await new ClockBench(options, table).RunAsync();
    }

    if (options.Runs("my-work"))
    {
        await new MyWorkBench(options, table).RunAsync();
    }
}
finally
{
    table.Print();
}

return 0;
