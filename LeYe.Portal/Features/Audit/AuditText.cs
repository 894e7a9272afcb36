using LeYe.Domain.Auditing;
using LeYe.Portal.Components;

namespace LeYe.Portal.Features.Audit;

/// <summary>The words of the audit's pages, from AuditText.resx.</summary>
internal static class AuditText
{
    public static readonly Words Words = new(typeof(AuditText));

    /// <summary>The act in Chinese; its own name where a later program noted one that this one does not know.</summary>
    public static string Act(string act) => Words.Find("Act." + act) ?? act;

    public static string Kind(string kind) => Words.Find("Kind." + kind) ?? kind;

    /// <summary>The record concerned: 人员 12.</summary>
    public static string Subject(AuditLine line) => Words.Format("SubjectOf", Kind(line.SubjectKind), line.SubjectId);

    /// <summary>Where an act came from.</summary>
    public static string Origin(AuditLine line) => line.Origin ?? Words["CommandLine"];

    /// <summary>Who did it; the program's own acts have no account.</summary>
    public static string Who(AuditLine line) => line.AccountId <= 0 ? Words["Program"] : line.AccountName;
}
