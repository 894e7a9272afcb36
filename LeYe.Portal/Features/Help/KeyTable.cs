namespace LeYe.Portal.Features.Help;

/// <summary>Every key that does something, from Data/keys.csv. A test compares it with the scripts.</summary>
public static class KeyTable
{
    private const string Resource = "LeYe.Portal.Features.Help.Data.keys.csv";

    /// <summary>All keys, by place.</summary>
    public static IReadOnlyList<KeyDescription> All { get; } = Read();

    private static KeyDescription[] Read()
    {
        using var stream = typeof(KeyTable).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(Parse)];
    }

    private static KeyDescription Parse(string line) => line.Split(',') is [var place, var key, var act, var handled]
        ? new KeyDescription(place, key, act, handled)
        : throw new FormatException($"keys.csv: {line}");
}
