using LeYe.Domain.People;
using LeYe.Domain.Placements;

namespace LeYe.Domain.Headcount;

/// <summary>One person in post, with what the split asks about.</summary>
internal readonly record struct HeadcountRow(
    int PlacementId, int PersonId, int BaseId, WorkMode Mode, NationalForm Form, WorkerType Type, Sex Sex, Household Household,
    bool IsDisabled, bool IsSevere, bool IsHardship, bool IsMonitored, bool IsStable)
{
    public HeadcountSplit Count() => new(
        Total: 1,
        Disabled: One(IsDisabled),
        Severe: One(IsDisabled && IsSevere),
        Female: One(Sex == Sex.Female),
        Rural: One(IsDisabled && Household == Household.Rural),
        Hardship: One(IsHardship),
        Monitored: One(IsMonitored),
        Pending: One(Type == WorkerType.Disabled && !IsDisabled),
        Family: One(Type == WorkerType.Family),
        NonDisabled: One(Type == WorkerType.NonDisabled),
        OnSite: One(Mode == WorkMode.OnSite),
        Home: One(Mode == WorkMode.Home),
        Community: One(Mode == WorkMode.Community),
        ClientSite: One(Mode == WorkMode.ClientSite),
        Stable: One(IsStable));

    private static int One(bool condition) => condition ? 1 : 0;
}
