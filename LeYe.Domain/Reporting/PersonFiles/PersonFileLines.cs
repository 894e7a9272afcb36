using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Placements;
using LeYe.Domain.Training;

namespace LeYe.Domain.Reporting.PersonFiles;

/// <summary>A certificate with its whole number.</summary>
public sealed record PersonFileCertificate(string Number, DisabilityCategory Category, DisabilityGrade Grade, DateOnly FromOn, DateOnly? ToOn, CertificateState State);

/// <summary>An enrolment with how the sessions were attended.</summary>
/// <param name="Sessions">Marks of any kind.</param>
/// <param name="Attended">出勤, 迟到 and 早退.</param>
public sealed record PersonFileClass(string ClassName, string BaseName, DateOnly FromOn, DateOnly? UntilOn, AssessmentResult Assessment, int Sessions, int Attended);

/// <summary>A stay; <paramref name="EndOn"/> is the first day not counted.</summary>
/// <param name="Leaves">From and, exclusive, until.</param>
public sealed record PersonFileStay(
    string BaseName, string Post, WorkMode WorkMode, NationalForm NationalForm, ContractKind Contract, bool IsTrial, DateOnly StartOn, DateOnly? EndOn, EndReason? EndReason,
    IReadOnlyList<(DateOnly FromOn, DateOnly? UntilOn)> Leaves);

/// <summary>A follow-up with its note.</summary>
public sealed record PersonFileFollowUp(DateOnly HeldOn, FollowUpWay Way, FollowUpFinding Outcome, string? Note, string HeldBy);

/// <summary>The income of a work month; amounts in fen.</summary>
public sealed record PersonFileIncome(
    string BaseName, WorkMonth Month, long WageFen, long PieceFen, long BonusFen, long GrossFen, long SubsidyFen, long DividendFen, long? NetFen, string? Payer);
