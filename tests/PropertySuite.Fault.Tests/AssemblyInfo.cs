using Microsoft.AspNetCore.Hosting;
using PropertySuite.Faults;

// Each test has its own database and its own hosts, and mostly waits for them to start: two at a time. See Alone for the others.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

// The hosts under test load this assembly and run its job and its worker beside their own.
[assembly: HostingStartup(typeof(CountedWork))]
