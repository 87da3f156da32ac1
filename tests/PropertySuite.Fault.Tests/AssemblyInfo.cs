using Microsoft.AspNetCore.Hosting;
using PropertySuite.Faults;

// Two cores, several processes and one database server that is restarted: one test at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

// The hosts under test load this assembly and run its job and its worker beside their own.
[assembly: HostingStartup(typeof(CountedWork))]
