using LeYe.Domain.Training;

namespace LeYe.Domain.Demonstration;

/// <summary>Turns classes in the making into records: class, sessions, enrolments, marks, assessments.</summary>
internal sealed class TrainingRecorder(DemonstrationRecords records, Words words, DateOnly until)
{
    private static readonly int[] CategoryWeights = [40, 35, 15, 2, 0, 0, 0, 8];
    private static readonly int[] ModeWeights = [50, 25, 5, 10, 0, 10];
    private static readonly int[] DeliveryWeights = [75, 8, 17];
    private static readonly (TimeOnly From, TimeOnly Until)[] Times =
        [(new(9, 0), new(11, 30)), (new(14, 0), new(16, 30)), (new(8, 30), new(11, 30)), (new(14, 0), new(17, 0))];

    public void Record(Site site)
    {
        var coaches = Coaches(site);
        var intake = 0;
        foreach (var course in site.Courses.OrderBy(c => c.Starts).ToList())
        {
            var time = site.Dice.Pick(Times);
            var record = Class(site, course, ++intake, site.Dice.Pick(coaches), (int)(time.Until - time.From).TotalMinutes);
            records.Classes.Add(record);
            var enrolments = Enrol(course, record);
            new AttendanceRecorder(records, site.Dice, until, words.Room).Record(course, record, enrolments, time);
        }
    }

    private static List<string> Coaches(Site site)
    {
        var names = new NameFactory(site.Dice);
        return [names.Next(true), names.Next(false), names.Next(false)];
    }

    private TrainingClass Class(Site site, Course course, int intake, string coach, int minutes)
    {
        var line = site.Dice.Pick(site.Plan.Lines);
        var dice = site.Dice;
        return new TrainingClass
        {
            Id = records.Classes.Count + 1,
            BaseId = site.Base.Id,
            IntakeNumber = intake,
            Name = string.Format(null, words.ClassName, line.Name, course.ForWorkers ? words.InPost : words.PreJob, intake),
            Category = course.ForWorkers ? TrainingCategory.Practical : (TrainingCategory)(1 + dice.Weighted(CategoryWeights)),
            Mode = course.ForWorkers ? TrainingMode.WithPost : (TrainingMode)(1 + dice.Weighted(ModeWeights)),
            Delivery = (TrainingDelivery)(1 + dice.Weighted(DeliveryWeights)),
            StartsOn = course.Starts,
            EndsOn = course.Ends,
            PlannedMinutes = minutes * course.Days.Count,
            Coach = coach,
            InFederationPlan = dice.Chance(0.35),
            HasAssessment = !course.ForWorkers && dice.Chance(0.75),
        };
    }

    private List<Enrolment> Enrol(Course course, TrainingClass record)
    {
        var enrolments = new List<Enrolment>();
        foreach (var seat in course.Seats)
        {
            enrolments.Add(new Enrolment
            {
                Id = records.Enrolments.Count + 1,
                ClassId = record.Id,
                PersonId = seat.Member.Record!.Id,
                NumberInClass = enrolments.Count + 1,
                FromOn = course.Starts,
                UntilOn = seat.Until,
                Assessment = record.HasAssessment && course.Ends <= until ? Assess(seat) : AssessmentResult.None,
            });
            records.Enrolments.Add(enrolments[^1]);
        }
        return enrolments;
    }

    private static AssessmentResult Assess(Seat seat)
    {
        if (seat.NeverCame || seat.Until is not null)
            return AssessmentResult.None;
        var dice = seat.Course.Site.Dice;
        if (seat.Member.Stays.Count > 0 || dice.Chance(0.7))
            return AssessmentResult.Passed;
        return dice.Chance(0.6) ? AssessmentResult.Failed : AssessmentResult.Resit;
    }
}
