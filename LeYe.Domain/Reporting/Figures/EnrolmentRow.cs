using LeYe.Domain.Training;

namespace LeYe.Domain.Reporting.Figures;

internal readonly record struct EnrolmentRow(int Id, int ClassId, int PersonId, AssessmentResult Assessment);
