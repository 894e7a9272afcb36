using System.Globalization;

namespace LeYe.Portal.Commands;

/// <summary>The typed options of a verb, as text, with parsing that names the option and what to type.</summary>
public sealed class CommandOptions(IReadOnlyDictionary<string, string> values)
{
    public string? Text(string name) => values.GetValueOrDefault(name);

    public bool Has(string name) => values.ContainsKey(name);

    /// <summary>The data directory; <c>data/</c> where none was given.</summary>
    public string DataDirectory => Path.GetFullPath(Text("data") ?? "data");

    /// <summary>The connection string of a PostgreSQL database; null where the records are a file in the data directory.</summary>
    public string? Database => Text("database") ?? (Environment.GetEnvironmentVariable(Commands.DataDirectory.DatabaseVariable) is { Length: > 0 } given ? given : null);

    /// <summary><see cref="Commands.DataDirectory.Prepare"/> with what was typed.</summary>
    public DataDirectory Prepare() => Commands.DataDirectory.Prepare(DataDirectory, Database);

    /// <summary><see cref="Commands.DataDirectory.Existing"/> with what was typed.</summary>
    public DataDirectory Existing() => Commands.DataDirectory.Existing(DataDirectory, Database);

    /// <summary>As <see cref="Existing"/>, for what is done to the file itself.</summary>
    public DataDirectory ExistingFile() => Database is null ? Existing() : throw CommandFailure.Failed("Fault.FileOnly");

    public DateOnly? Date(string name)
    {
        if (Text(name) is not { } text)
            return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw CommandFailure.Usage("Fault.Date", name, text);
    }

    public int? Number(string name, int least, int most)
    {
        if (Text(name) is not { } text)
            return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw CommandFailure.Usage("Fault.Number", name, text, least, most);
    }
}
