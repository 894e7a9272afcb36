using System.Text.RegularExpressions;
using LeYe.Domain.Importing;

namespace LeYe.Portal.Features.Importing;

/// <summary>Which column a head names.</summary>
internal static partial class ImportHeads
{
    private static readonly Dictionary<ImportKind, Dictionary<string, ImportField>> Known =
        Enum.GetValues<ImportKind>().ToDictionary(kind => kind, kind => ImportFields.Of(kind).SelectMany(Words).ToDictionary(w => w.Key, w => w.Field));

    /// <summary>The column, or null for a head that no import of the kind knows.</summary>
    public static ImportField? Find(ImportKind kind, string head)
    {
        if (head.Length is 0 or > 60)
            return null;
        var key = ImportWords.Key(head);
        return Known[kind].TryGetValue(key, out var field) || Known[kind].TryGetValue(Unit().Replace(key, ""), out field) ? field : null;
    }

    private static IEnumerable<(string Key, ImportField Field)> Words(ImportField field) =>
        ImportText.Words["Aliases." + field].Split(ImportText.Words["Comma"]).Append(ImportText.Of(field)).Select(w => (ImportWords.Key(w), field));

    // A unit or a remark behind the name.
    [GeneratedRegex("\uff08[^\uff08\uff09]*\uff09$")]
    private static partial Regex Unit();
}
