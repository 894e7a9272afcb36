using LeYe.Domain.Accounts;
using LeYe.Domain.People;
using LeYe.Domain.Training;
using LeYe.Domain.Training.Attendance;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Portal.Features.Training;

/// <summary>A portal with people to enrol; each test opens the class it needs.</summary>
public sealed class TrainingFixture : PortalFixture
{
    private int _lastPerson = 1000;

    /// <summary>A class at 庆阳 with sessions yesterday, today and tomorrow.</summary>
    /// <param name="people">How many are enrolled from its first day.</param>
    /// <param name="baseKey">Another base.</param>
    public TestClass Class(int people, string baseKey = "qingyang")
    {
        using var db = Open();
        var baseId = BaseId(baseKey);
        var made = Make.Class(0, baseId, Today.AddDays(-1), Today, Today.AddDays(1));
        made.Name = "客服岗前培训";
        db.Add(made);
        var persons = Enumerable.Range(0, people).Select(_ => Person(baseId)).ToList();
        db.AddRange(persons);
        db.SaveChanges();
        for (var i = 0; i < people; i++)
            made.Enrolments.Add(new Enrolment { PersonId = persons[i].Id, NumberInClass = i + 1, FromOn = made.StartsOn });
        db.SaveChanges();
        return new TestClass(made.Id, [.. made.Sessions.OrderBy(s => s.Number).Select(s => s.Id)], [.. made.Enrolments.Select(e => e.Id)], [.. persons.Select(p => p.Name)]);
    }

    /// <summary>A registered person of a base; returns their id and name.</summary>
    public (int Id, string Name) NewPerson(string baseKey = "qingyang")
    {
        using var db = Open();
        var person = Person(BaseId(baseKey));
        db.Add(person);
        db.SaveChanges();
        return (person.Id, person.Name);
    }

    /// <summary>The marks of a session by enrolment.</summary>
    public Dictionary<int, (MarkKind Kind, MarkMethod Method)> Marks(int sessionId)
    {
        using var db = Open();
        return db.Marks.Where(m => m.SessionId == sessionId).ToDictionary(m => m.EnrolmentId, m => (m.Kind, m.Method));
    }

    public ClassSession Session(int sessionId)
    {
        using var db = Open();
        return db.Sessions.Single(s => s.Id == sessionId);
    }

    public Task<PortalClient> LeadAsync() => SignedInAsync(RoleName.BaseLead);

    public Task<PortalClient> CoachAsync() => SignedInAsync(RoleName.Coach);

    private Person Person(int baseId) => Make.Person(++_lastPerson, baseId);
}
