namespace LeYe.Domain.Accounts;

/// <summary>A named act that a role may or may not do.</summary>
public enum Right
{
    ViewBases = 1,
    ViewPeople, RegisterPerson, EditPerson, RevealIdentity,
    ViewTraining, OpenClass, EnrolPerson, TakeAttendance, ChangeSession, RecordAssessment, FollowUpTraining,
    ViewPlacements, RecordPlacement, EndPlacement,
    ViewIncome, EnterIncome, CloseMonth,
    ViewHeadcount,
    ViewReport, ExportReport,
    ViewStatistics, ExportEvidence, ExportNationalRegister,
    ViewBaseYear, WriteBaseSummary, SignBaseYear,
    PrepareReport, ReviewReport, SignReport, ManageReportDuty,
    ViewAudit,
    ManageAccounts,
    MergePeople, TransferPerson, ManageClients, HoldFollowUp,
    ExportList,
    TakeCheckIns, LinkOwnAccounts, CheckInSelf,
    ManageBoards,
    ExportPersonFile, RequestCorrection, AnswerCorrection,
    ViewRetention, RequestRemoval, ApproveRemoval,
    ReadOwnFile, RequestOwnCorrection,
}
