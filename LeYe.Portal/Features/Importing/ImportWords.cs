using LeYe.Domain.Common;
using LeYe.Domain.Importing;
using LeYe.Domain.Income;
using LeYe.Domain.People;
using LeYe.Domain.Placements;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.Importing;

/// <summary>The words that stand for coded values in sheets: the pages' own, and others that bases use.</summary>
internal sealed class ImportWords : IImportWords
{
    private static readonly Dictionary<ImportField, Known> Fields = new()
    {
        [ImportField.WorkerType] = Of<WorkerType>(),
        [ImportField.Sex] = Of(Sex.Male, Sex.Female),
        [ImportField.Household] = Of<Household>(),
        [ImportField.WorkMode] = Of<WorkMode>(),
        [ImportField.NationalForm] = Of<NationalForm>(),
        [ImportField.Contract] = Of<ContractKind>(),
        [ImportField.Insurances] = Many(Insurances.None),
        [ImportField.Source] = Of(Enum.GetValues<PlacementSource>().Where(s => s != PlacementSource.Unknown).ToArray()),
        [ImportField.EndReason] = Of<EndReason>(),
        [ImportField.ZeroReason] = Of<ZeroReason>(),
        [ImportField.ConsentGiven] = YesOrNo(),
    };

    public int? ValueOf(ImportField field, string word) =>
        Fields.TryGetValue(field, out var known) && known.Values.TryGetValue(Key(word), out var value) ? value : null;

    /// <summary>The words to choose from in a column, in the pages' order; empty for a column of anything.</summary>
    public static IReadOnlyList<string> ListOf(ImportField field) => Fields.TryGetValue(field, out var known) ? known.List : [];

    /// <summary>Whether a cell can hold several of the words.</summary>
    public static bool IsOpen(ImportField field) => Fields.TryGetValue(field, out var known) && known.IsOpen;

    /// <summary>The same as choices of a field; the word is the value.</summary>
    public static List<ChoiceOption> OptionsOf(ImportField field) => [.. ListOf(field).Select(word => new ChoiceOption(word, word))];

    /// <summary>How words and heads are compared: half-width, without blanks, brackets of one kind, small letters.</summary>
    public static string Key(string text) =>
        TextNormal.Code(text).Replace('(', '\uff08').Replace(')', '\uff09').Replace("*", "", StringComparison.Ordinal).Replace("\uff0a", "", StringComparison.Ordinal)
            .TrimEnd(':', '\uff1a').ToLowerInvariant();

    private static Known Of<T>(params T[] values) where T : struct, Enum
    {
        var options = TermText.Options(values);
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var option in options)
            known[Key(option.Text)] = Convert.ToInt32(Enum.Parse<T>(option.Value), System.Globalization.CultureInfo.InvariantCulture);
        foreach (var pair in ImportText.Words["Values." + typeof(T).Name].Split(ImportText.Words["Comma"]))
            if (pair.Split('=') is [var word, var name])
                known[Key(word)] = Convert.ToInt32(Enum.Parse<T>(name), System.Globalization.CultureInfo.InvariantCulture);
        return new Known([.. options.Select(o => o.Text)], known);
    }

    // Several words fit in one cell; the list names the usual ones.
    private static Known Many<T>(T none) where T : struct, Enum =>
        Of([.. Enum.GetValues<T>().Where(v => !v.Equals(none))]) with { List = ImportText.Words["List." + typeof(T).Name].Split('|'), IsOpen = true };

    private static Known YesOrNo()
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (key, value) in new[] { ("YesWords", 1), ("NoWords", 0) })
            foreach (var word in ImportText.Words[key].Split(ImportText.Words["Comma"]))
                known[Key(word)] = value;
        return new Known([ImportText.Words["Yes"], ImportText.Words["No"]], known);
    }

    private sealed record Known(IReadOnlyList<string> List, Dictionary<string, int> Values)
    {
        public bool IsOpen { get; init; }
    }
}
