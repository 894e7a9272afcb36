using LeYe.Domain.Bases;
using LeYe.Domain.Income;
using LeYe.Domain.Income.Prior;
using LeYe.Domain.People;
using LeYe.Domain.Placements;
using LeYe.Domain.Training;
using LeYe.Domain.Training.Attendance;

namespace LeYe.Tests.TestData;

/// <summary>Records with everything filled that a test does not care about. Nobody in here is real.</summary>
public static class Make
{
    public static readonly DateOnly LongAgo = new(2018, 1, 1);

    public static EmploymentBase Base(int id, string key, BaseStatus status = BaseStatus.Operating) => new()
    {
        Id = id,
        Key = key,
        Name = $"测试基地{id}",
        ShortName = $"测试{id}",
        Kind = BaseKind.Base,
        Province = "甘肃",
        City = "测试市",
        DivisionCode = "620700",
        FoundedOn = LongAgo,
        FoundedPrecision = DatePrecision.Year,
        Statuses = [new BaseStatusInterval { Status = status, FromOn = LongAgo }],
    };

    public static Person Person(int id, int baseId = 1, WorkerType type = WorkerType.NonDisabled, Sex sex = Sex.Male, Household household = Household.Urban) => new()
    {
        Id = id,
        BaseId = baseId,
        Name = $"测试人员{id}",
        WorkerType = type,
        Sex = sex,
        Household = household,
        RegisteredOn = LongAgo,
    };

    /// <summary>A 残疾人-typed person with a verified certificate from long ago.</summary>
    public static Person Disabled(int id, int baseId = 1, DisabilityGrade grade = DisabilityGrade.Three, DateOnly? validTo = null, Household household = Household.Urban)
    {
        var person = Person(id, baseId, WorkerType.Disabled, household: household);
        person.Certificates.Add(Certificate(grade, LongAgo, validTo));
        return person;
    }

    public static DisabilityCertificate Certificate(
        DisabilityGrade grade, DateOnly from, DateOnly? to = null, CertificateState state = CertificateState.Verified) => new()
        {
            NumberCipher = [1],
            NumberHash = [1],
            Category = DisabilityCategory.Physical,
            Grade = grade,
            ValidFromOn = from,
            ValidToOn = to,
            State = state,
        };

    public static Placement Placement(int personId, DateOnly start, DateOnly? end = null, int baseId = 1, WorkMode mode = WorkMode.OnSite) => new()
    {
        PersonId = personId,
        BaseId = baseId,
        Post = "客服",
        WorkMode = mode,
        NationalForm = NationalForm.Flexible,
        StartOn = start,
        EndOn = end,
    };

    public static PlacementLeave Leave(DateOnly from, DateOnly? until = null) => new()
    {
        FromOn = from,
        UntilOn = until,
        UncountedFromOn = PlacementLeave.UncountedFrom(from),
    };

    public static PriorIncome Prior(int personId, long amountFen, int fromMonth) => new()
    {
        PersonId = personId, AmountFen = amountFen, Source = PriorSource.OwnStatement, FromMonth = fromMonth, RecordedBy = "录入", RecordedAt = new(2024, 2, 1, 1, 0, 0, DateTimeKind.Utc),
    };

    public static IncomeRecord Income(int personId, int month, long grossFen, int baseId = 1) => new()
    {
        PersonId = personId,
        BaseId = baseId,
        WorkMonth = month,
        WageFen = grossFen,
        GrossFen = grossFen,
    };

    /// <summary>A class with one two-hour session a date, none submitted.</summary>
    public static TrainingClass Class(int id, int baseId, params DateOnly[] sessions) => new()
    {
        Id = id,
        BaseId = baseId,
        Name = $"测试班{id}",
        IntakeNumber = id,
        Category = TrainingCategory.PreJob,
        Mode = TrainingMode.FixedPost,
        Delivery = TrainingDelivery.OnSite,
        StartsOn = sessions.Min(),
        EndsOn = sessions.Max(),
        PlannedMinutes = 120 * sessions.Length,
        Sessions = [.. sessions.Select((on, i) => new ClassSession { Number = i + 1, HeldOn = on, StartsAt = new TimeOnly(9, 0), EndsAt = new TimeOnly(11, 0) })],
    };

    /// <summary>Enrols the person and marks them at each session, in order. Every session of the class becomes 已提交 unless told not to.</summary>
    public static Enrolment Enrol(TrainingClass into, int personId, bool isSubmitted, AssessmentResult assessment, params MarkKind[] kinds)
    {
        var enrolment = new Enrolment
        {
            PersonId = personId,
            NumberInClass = into.Enrolments.Count + 1,
            FromOn = into.StartsOn,
            Assessment = assessment,
            Class = into,
        };
        into.Enrolments.Add(enrolment);
        foreach (var (session, kind) in into.Sessions.Zip(kinds))
        {
            session.Marks.Add(new AttendanceMark { EnrolmentId = 0, Enrolment = enrolment, Kind = kind, Method = MarkMethod.Single });
            session.RegisterState = isSubmitted ? RegisterState.Submitted : RegisterState.Draft;
        }
        return enrolment;
    }
}
