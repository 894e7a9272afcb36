using System.Globalization;
using LeYe.Domain.Importing;
using LeYe.Portal.Components.Forms;

namespace LeYe.Portal.Features.Importing.Check;

/// <summary>The names of the cells that are corrected in place, and back.</summary>
internal static class ImportFixing
{
    private const string Cell = "cell";
    private const string Confirm = "confirm";

    public static string NameOf(int row, ImportField field) => string.Create(CultureInfo.InvariantCulture, $"{Cell}.{row}.{field}");

    public static string ConfirmOf(int row) => string.Create(CultureInfo.InvariantCulture, $"{Confirm}.{row}");

    /// <summary>The texts that were sent, by row and column; other names are left alone.</summary>
    public static Dictionary<(int, ImportField), string> Read(FormState form)
    {
        var texts = new Dictionary<(int, ImportField), string>();
        foreach (var name in form.Names)
            if (name.Split('.') is [Cell, var row, var field] && Number(row) is { } number && Enum.GetNames<ImportField>().Contains(field, StringComparer.Ordinal))
                texts[(number, Enum.Parse<ImportField>(field))] = form[name];
        return texts;
    }

    public static List<int> ReadConfirmed(FormState form) =>
        [.. form.Names.Select(n => n.Split('.')).Select(p => p is [Confirm, var row] ? Number(row) : null).OfType<int>()];

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
