namespace LeYe.Portal.Commands;

/// <summary>The command line. Exit codes: 0 done, 1 failed with one line of reason, 2 wrong usage with the right one.</summary>
public static class CommandLine
{
    public static readonly IReadOnlyList<Verb> Verbs =
    [
        new("", ["data", "database", "urls"], [], [], ServeCommand.RunAsync),
        new("demo", ["data", "database", "people", "until", "seed", "password"], ["replace"], ["data"], DemoCommand.RunAsync),
        new("report", ["data", "database", "year", "cutoff", "out"], ["provinces"], ["data", "year", "cutoff", "out"], ReportCommand.RunAsync),
        new("verify", ["data", "database"], ["reprint"], ["data"], VerifyCommand.RunAsync),
        new("audit verify", ["data", "database"], [], ["data"], AuditVerifyCommand.RunAsync),
        new("backup", ["data", "database", "out"], ["with-key"], ["data", "out"], BackupCommand.RunAsync),
        new("restore", ["from", "data", "key"], [], ["from", "data"], RestoreCommand.RunAsync),
        new("keys show", ["data", "database"], [], ["data"], KeyCommands.ShowAsync),
        new("keys rotate", ["data", "database"], [], ["data"], KeyCommands.RotateAsync),
        new("keys rotate-search", ["data", "database"], [], ["data"], KeyCommands.RotateSearchAsync),
        new("keys retire", ["data", "database", "out"], [], ["data", "out"], KeyCommands.RetireAsync),
        new("migrate", ["data", "database"], [], ["data"], MigrateCommand.RunAsync),
        new("migrate-to postgres", ["data", "database"], [], ["data", "database"], MigrateToCommand.RunAsync),
        new("user add", ["data", "database", "name", "role", "base"], [], ["data", "name", "role"], UserAddCommand.RunAsync),
    ];

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var to = new CommandOutput(output, error);
        try
        {
            if (args.Contains("--help") || args.Contains("-h"))
            {
                await output.WriteLineAsync(CommandText.Get("Help"));
                foreach (var each in Verbs)
                    await output.WriteLineAsync("  " + each.Usage);
                return 0;
            }
            var (verb, rest) = FindVerb(args);
            return await verb.RunAsync(Parse(verb, rest), to);
        }
        catch (CommandFailure failure)
        {
            await error.WriteLineAsync(failure.Message);
            return failure.ExitCode;
        }
    }

    private static (Verb Verb, string[] Words) FindVerb(string[] args)
    {
        var words = args.TakeWhile(a => !a.StartsWith('-')).ToArray();
        var name = string.Join(' ', words);
        var verb = Verbs.FirstOrDefault(v => v.Name == name)
            ?? throw CommandFailure.Usage("Fault.Verb", name, string.Join("、", Verbs.Where(v => v.Name.Length > 0).Select(v => v.Name)));
        return (verb, args[words.Length..]);
    }

    private static CommandOptions Parse(Verb verb, string[] args)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Length; i++)
        {
            var name = args[i].StartsWith("--", StringComparison.Ordinal) ? args[i][2..] : throw CommandFailure.Usage("Fault.Word", args[i], verb.Usage);
            if (verb.Flags.Contains(name))
                values[name] = "";
            else if (!verb.Options.Contains(name))
                throw CommandFailure.Usage("Fault.Option", name, verb.Usage);
            else if (i + 1 >= args.Length || args[i + 1].StartsWith("--", StringComparison.Ordinal))
                throw CommandFailure.Usage("Fault.OptionValue", name, verb.Usage);
            else
                values[name] = args[++i];
        }
        if (verb.Required.FirstOrDefault(r => !values.ContainsKey(r)) is { } missing)
            throw CommandFailure.Usage("Fault.Required", missing, verb.Usage);
        return new CommandOptions(values);
    }
}
