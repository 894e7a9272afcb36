using System.Globalization;
using LeYe.Domain.Training.Attendance;
using LeYe.Portal.Components.Forms;

namespace LeYe.Portal.Features.Training.Register;

/// <summary>
/// The names of a register's fields, and how they are read. A field <c>m12</c> holds the mark of enrolment 12, <c>s12</c> what the
/// same page has sent for it before without hearing an answer.
/// </summary>
internal static class RegisterForm
{
    public const string Version = "version";
    public const string Line = "line";
    public const string Reason = "reason";

    /// <summary>The five marks, in the order of their digits 1 to 5.</summary>
    public static readonly List<ChoiceOption> Kinds = Shared.TermText.Options<MarkKind>();

    /// <summary>Their words, which the exception line takes as well.</summary>
    public static readonly Dictionary<string, MarkKind> Words = Enum.GetValues<MarkKind>().ToDictionary(Shared.TermText.Of);

    public static string Mark(int enrolmentId) => "m" + enrolmentId.ToString(CultureInfo.InvariantCulture);

    /// <summary>Every mark that was sent, also of people who are not on the roster: the act refuses those by its rule.</summary>
    public static List<MarkEntry> Marks(FormState form) =>
        [.. from name in form.Names
            let id = EnrolmentOf(name)
            where id is not null
            let kind = form.ChosenOrNone<MarkKind>(name)
            where kind is not null
            select new MarkEntry(id.Value, kind, Sent: SentBefore(form, id.Value))];

    /// <summary>The mark sent for a person, or the one the register has.</summary>
    public static MarkKind? Shown(FormState form, RosterRow row) => form.ChosenOrNone<MarkKind>(Mark(row.EnrolmentId)) ?? row.Kind;

    /// <summary>The version the marks were made on; one that cannot be read is older than any.</summary>
    public static int ReadVersion(FormState form) => int.TryParse(form[Version], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;

    private static List<MarkKind>? SentBefore(FormState form, int enrolmentId) =>
        form.All("s" + enrolmentId.ToString(CultureInfo.InvariantCulture)) is { Count: > 0 } texts
            ? [.. texts.Select(t => Enum.TryParse<MarkKind>(t, out var kind) ? kind : default).Where(Enum.IsDefined)]
            : null;

    private static int? EnrolmentOf(string name) =>
        name.StartsWith('m') && int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
