using LeYe.Domain.People;
using LeYe.Domain.Placements;

namespace LeYe.Domain.Headcount;

/// <summary>Where one person stands in the live numbers. 0 for no base.</summary>
internal readonly record struct LivePerson(int PostBaseId, WorkMode Mode, WorkerType Type, bool IsDisabled, bool IsSevere, int TrainingBaseId, bool IsPresent = false)
{
    public bool IsNowhere => PostBaseId == 0 && TrainingBaseId == 0;

    /// <summary>Adds the person to the numbers of its bases, or takes it out.</summary>
    /// <param name="by">1 or -1.</param>
    public void Add(Dictionary<int, LiveCount> bases, int by)
    {
        if (PostBaseId != 0)
            Put(bases, PostBaseId, new LiveCount(
                by, By(IsDisabled), By(IsDisabled && IsSevere), By(Type == WorkerType.Disabled && !IsDisabled), By(Type == WorkerType.Family),
                By(Type == WorkerType.NonDisabled), By(Mode == WorkMode.OnSite), By(Mode == WorkMode.Home), By(Mode == WorkMode.Community),
                By(Mode == WorkMode.ClientSite), 0, By(IsPresent)));
        if (TrainingBaseId != 0)
            Put(bases, TrainingBaseId, LiveCount.None with { InTraining = by });

        int By(bool condition) => condition ? by : 0;
    }

    private static void Put(Dictionary<int, LiveCount> bases, int baseId, LiveCount change) =>
        bases[baseId] = bases.GetValueOrDefault(baseId, LiveCount.None).Plus(change);
}
