using LeYe.Portal.Commands;

namespace LeYe.Tests.Portal.Commands;

/// <summary>What a command line did: exit code and what it wrote.</summary>
internal sealed record Ran(int Code, string Out, string Error)
{
    public static async Task<Ran> AsyncOf(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await CommandLine.RunAsync(args, output, error);
        return new Ran(code, output.ToString(), error.ToString());
    }

    /// <summary>The one line of reason.</summary>
    public string Reason => Assert.Single(Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
}
