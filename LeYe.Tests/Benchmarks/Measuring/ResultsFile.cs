using System.Text.RegularExpressions;

namespace LeYe.Benchmarks.Measuring;

/// <summary>RESULTS.md: each comparison keeps its latest figures, with date, machine and versions.</summary>
public sealed partial class ResultsFile(string path)
{
    private const string Head = """
        # Measured beside the peers

        Written by the benchmark project (see README.md beside this file); every figure is a median of interleaved rounds in one run.
        Ratios between two subjects mean something only when they are further apart than the noise of the machine: other programs used
        the stated share of it, and differences under 25 % mean nothing.

        """;

    /// <summary>Puts the section in place of its earlier figures, or at the end.</summary>
    public void Put(string name, Section section, string machine)
    {
        var text = File.Exists(path) ? File.ReadAllText(path) : Head;
        var block = $"<!-- {name} -->\n## {section.Title}\n\n{machine}\n\n{section.Text.TrimEnd()}\n<!-- end of {name} -->";
        var old = Blocks().Matches(text).FirstOrDefault(m => m.Groups[1].Value == name);
        text = old is null ? text.TrimEnd() + "\n\n" + block + "\n" : text[..old.Index] + block + text[(old.Index + old.Length)..];
        File.WriteAllText(path, text);
    }

    [GeneratedRegex(@"<!-- (\w+) -->.*?<!-- end of \1 -->", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
