using PropertySuite.Host;

return await HostProgram.RunAsync(args);
