namespace LeYe.Portal.Features.Accessibility;

/// <summary>The criteria of the statement, from Data/criteria.csv. A test holds that every test named there exists.</summary>
public static class CriteriaTable
{
    private const string Resource = "LeYe.Portal.Features.Accessibility.Data.criteria.csv";

    /// <summary>All criteria by number.</summary>
    public static IReadOnlyList<Criterion> All { get; } = Read();

    private static Criterion[] Read()
    {
        using var stream = typeof(CriteriaTable).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(Parse)];
    }

    // No field holds a half-width comma: visible text is punctuated in Chinese.
    private static Criterion Parse(string line) => line.Split(',') is [var number, var level, var name, var state, var evidence, var note]
        ? new Criterion(number, level, name, Enum.Parse<CriterionState>(state), evidence.Split(' ', StringSplitOptions.RemoveEmptyEntries), note)
        : throw new FormatException($"criteria.csv: {line}");
}
