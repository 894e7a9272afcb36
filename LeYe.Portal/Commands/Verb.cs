namespace LeYe.Portal.Commands;

/// <summary>One verb of the command line.</summary>
/// <param name="Name">As typed, e.g. <c>user add</c>; empty for serving.</param>
/// <param name="Options">The options it takes; those in <paramref name="Flags"/> take no value.</param>
/// <param name="Required">Options it cannot do without.</param>
/// <param name="RunAsync">Does it and gives the exit code.</param>
public sealed record Verb(
    string Name, string[] Options, string[] Flags, string[] Required,
    Func<CommandOptions, CommandOutput, Task<int>> RunAsync)
{
    /// <summary>The right usage in one line, from the resources.</summary>
    public string Usage => CommandText.Get("Usage." + (Name.Length == 0 ? "serve" : Name.Replace(' ', '-')));
}
