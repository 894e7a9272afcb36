namespace LeYe.Domain.Accounts;

/// <summary>The rights table: which role may do which act. Enforced at the page and in the service; scope comes on top.</summary>
public static class RoleRights
{
    private static readonly Right[] ReadAll =
        [Right.ViewBases, Right.ViewPeople, Right.ViewTraining, Right.ViewPlacements, Right.ViewIncome, Right.ViewHeadcount, Right.ViewReport, Right.ViewStatistics, Right.ViewBaseYear];

    private static readonly Right[] BaseWork =
        [Right.ViewBases, Right.ViewPeople, Right.RegisterPerson, Right.EditPerson, Right.RevealIdentity, Right.ViewTraining, Right.OpenClass, Right.EnrolPerson,
         Right.TakeAttendance, Right.ChangeSession, Right.RecordAssessment, Right.FollowUpTraining, Right.ViewPlacements, Right.RecordPlacement, Right.EndPlacement, Right.ViewHeadcount,
         Right.ViewStatistics, Right.TransferPerson, Right.ManageClients, Right.HoldFollowUp, Right.ExportList,
         Right.TakeCheckIns, Right.LinkOwnAccounts, Right.RequestCorrection, Right.ViewRetention, Right.RequestRemoval];

    private static readonly Dictionary<RoleName, HashSet<Right>> Table = new()
    {
        [RoleName.Foundation] = [.. ReadAll, Right.ExportReport, Right.ExportEvidence, Right.ExportNationalRegister, Right.ExportList, Right.PrepareReport],
        [RoleName.Operator] = [.. ReadAll, Right.ExportReport, Right.ExportEvidence, Right.ExportNationalRegister, Right.ExportList, Right.ManageClients, Right.MergePeople,
            Right.ViewRetention, Right.ApproveRemoval],
        [RoleName.SupportCentre] = [.. ReadAll],
        [RoleName.BaseLead] = [.. BaseWork, Right.ViewIncome, Right.EnterIncome, Right.CloseMonth, Right.ExportEvidence, Right.ExportNationalRegister, Right.MergePeople, Right.ExportPersonFile, Right.AnswerCorrection, Right.ApproveRemoval,
            Right.ViewBaseYear, Right.WriteBaseSummary, Right.SignBaseYear, Right.ManageBoards],
        [RoleName.BaseClerk] = [.. BaseWork, Right.ViewBaseYear, Right.WriteBaseSummary],
        [RoleName.Coach] = [Right.ViewBases, Right.ViewPeople, Right.ViewTraining, Right.EnrolPerson, Right.TakeAttendance, Right.ChangeSession,
            Right.RecordAssessment, Right.FollowUpTraining, Right.ViewHeadcount, Right.TakeCheckIns, Right.RequestCorrection],
        [RoleName.Counsellor] = [Right.ViewBases, Right.ViewPeople, Right.RequestCorrection],
        [RoleName.Payroll] = [Right.ViewBases, Right.ViewPeople, Right.ViewPlacements, Right.ViewIncome, Right.EnterIncome, Right.CloseMonth, Right.ExportList],
        [RoleName.ReportPreparer] = [Right.ViewBases, Right.ViewHeadcount, Right.ViewReport, Right.ExportReport, Right.ViewStatistics, Right.ExportEvidence,
            Right.ViewBaseYear, Right.PrepareReport],
        [RoleName.ReportReviewer] = [Right.ViewBases, Right.ViewHeadcount, Right.ViewReport, Right.ViewStatistics, Right.ViewBaseYear, Right.ReviewReport],
        [RoleName.ReportSigner] = [Right.ViewBases, Right.ViewHeadcount, Right.ViewReport, Right.ViewStatistics, Right.ViewBaseYear, Right.SignReport],
        [RoleName.ProvincialFederation] = [Right.ViewBases, Right.ViewHeadcount, Right.ViewStatistics],
        [RoleName.Auditor] = [.. ReadAll, Right.ViewAudit, Right.ViewRetention],
        [RoleName.Administrator] = [Right.ViewBases, Right.ManageAccounts, Right.ManageReportDuty],
        [RoleName.Self] = [Right.CheckInSelf, Right.ReadOwnFile, Right.RequestOwnCorrection],
    };

    public static bool Allows(RoleName role, Right right) => Table[role].Contains(right);

    /// <summary>Roles that work for all bases; every other role needs a base.</summary>
    public static bool SeesAllBases(RoleName role) => role is RoleName.Foundation or RoleName.Operator or RoleName.SupportCentre
        or RoleName.ReportPreparer or RoleName.ReportReviewer or RoleName.ReportSigner or RoleName.Auditor or RoleName.Administrator;
}
