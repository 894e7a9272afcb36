using LeYe.Portal.Commands;

return await CommandLine.RunAsync(args, Console.Out, Console.Error);
