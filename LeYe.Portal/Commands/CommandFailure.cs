namespace LeYe.Portal.Commands;

/// <summary>A command could not be done: one line of reason and the exit code (1 failed, 2 wrong usage).</summary>
public sealed class CommandFailure(int exitCode, string reason) : Exception(reason)
{
    public int ExitCode { get; } = exitCode;

    public static CommandFailure Failed(string key, params object[] values) => new(1, CommandText.Get(key, values));

    public static CommandFailure Usage(string key, params object[] values) => new(2, CommandText.Get(key, values));
}
