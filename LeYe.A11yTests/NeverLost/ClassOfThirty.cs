using LeYe.A11yTests.Support.Portals;
using LeYe.Domain.Accounts;
using LeYe.Domain.Training;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.A11yTests.NeverLost;

/// <summary>A class of thirty people at 庆阳 with its first session today, opened anew for each test that takes it.</summary>
public static class ClassOfThirty
{
    public const int People = 30;

    /// <returns>The address of its register, and its session.</returns>
    public static async Task<(string Path, int SessionId)> PutAsync(RunningPortal portal)
    {
        await using var db = portal.Read();
        var baseId = db.Bases.Single(b => b.Key == "qingyang").Id;
        var persons = db.People.Where(p => p.BaseId == baseId).OrderBy(p => p.Id).Select(p => p.Id).Take(People).ToList();
        var lead = new Actor(0, "测试账号", RoleName.BaseLead, BaseScope.Of([baseId]));
        var classes = portal.Services.GetRequiredService<ClassService>();
        var classId = await classes.OpenClassAsync(lead, new OpenClassOptions
        {
            BaseId = baseId, Name = "三十人班", Category = TrainingCategory.PreJob, Mode = TrainingMode.FixedPost, Delivery = TrainingDelivery.OnSite,
            StartsOn = RunningPortal.Today, EndsOn = RunningPortal.Today, Sessions = [new SessionPlan(RunningPortal.Today, new TimeOnly(9, 0), new TimeOnly(11, 0))],
        }, null);
        foreach (var person in persons)
            await classes.EnrolAsync(lead, classId, person, RunningPortal.Today, null);
        var sessionId = db.Sessions.Single(s => s.ClassId == classId).Id;
        return ($"/training/{classId}/sessions/{sessionId}/register", sessionId);
    }
}
