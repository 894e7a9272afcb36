using System.Globalization;
using LeYe.Domain.Training.Attendance;
using LeYe.Portal.Components.Forms;

namespace LeYe.Portal.Features.Training.Register;

/// <summary>The names of a register's fields, and how they are read. A field <c>m12</c> holds the mark of enrolment 12.</summary>
internal static class RegisterForm
{
    public const string Version = "version";

    /// <summary>The five marks, in the order of their digits 1 to 5.</summary>
    public static readonly List<ChoiceOption> Kinds = Shared.TermText.Options<MarkKind>();

    public static string Mark(int enrolmentId) => "m" + enrolmentId.ToString(CultureInfo.InvariantCulture);

    /// <summary>Every mark that was sent, also of people who are not on the roster: the act refuses those by its rule.</summary>
    public static List<MarkEntry> Marks(FormState form) =>
        [.. from name in form.Names
            let id = EnrolmentOf(name)
            where id is not null
            let kind = form.ChosenOrNone<MarkKind>(name)
            where kind is not null
            select new MarkEntry(id.Value, kind)];

    /// <summary>The mark sent for a person, or the one the register has.</summary>
    public static MarkKind? Shown(FormState form, RosterRow row) => form.ChosenOrNone<MarkKind>(Mark(row.EnrolmentId)) ?? row.Kind;

    /// <summary>The version the marks were made on; one that cannot be read is older than any.</summary>
    public static int ReadVersion(FormState form) => int.TryParse(form[Version], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;

    private static int? EnrolmentOf(string name) =>
        name.StartsWith('m') && int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
