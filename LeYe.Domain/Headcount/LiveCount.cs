namespace LeYe.Domain.Headcount;

/// <summary>What the live numbers show of one base, or of several: the split of those in post that changes with every act, and 在训.</summary>
/// <param name="Total">在岗合计 and its parts are those of <see cref="HeadcountSplit"/>: the same rows, counted the same.</param>
/// <param name="InTraining">在训: persons enrolled today in a class that runs today, whether in post or not; each once, at one base.</param>
/// <param name="Presence">到岗: persons in post at the base who checked in there today, as <c>presence.today</c> of the metric dictionary.</param>
public sealed record LiveCount(
    int Total, int Disabled, int Severe, int Pending, int Family, int NonDisabled, int OnSite, int Home, int Community, int ClientSite,
    int InTraining, int Presence = 0)
{
    /// <summary>The identifier of 在训 beside those of the metric dictionary.</summary>
    public const string InTrainingMetric = "training.now";

    /// <summary>The identifier of 到岗.</summary>
    public const string PresenceMetric = "presence.today";

    public static LiveCount None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public static LiveCount Of(HeadcountSplit split, int inTraining, int presence = 0) => new(
        split.Total, split.Disabled, split.Severe, split.Pending, split.Family, split.NonDisabled,
        split.OnSite, split.Home, split.Community, split.ClientSite, inTraining, presence);

    public LiveCount Plus(LiveCount other) => new(
        Total + other.Total, Disabled + other.Disabled, Severe + other.Severe, Pending + other.Pending, Family + other.Family,
        NonDisabled + other.NonDisabled, OnSite + other.OnSite, Home + other.Home, Community + other.Community, ClientSite + other.ClientSite,
        InTraining + other.InTraining, Presence + other.Presence);

    /// <summary>The numbers under their identifiers (<see cref="HeadcountMetrics"/>), so that live, screen and report name one number alike.</summary>
    public IReadOnlyDictionary<string, int> Metrics() => new Dictionary<string, int>
    {
        ["headcount"] = Total, ["headcount.disabled"] = Disabled, ["headcount.severe"] = Severe, ["headcount.family"] = Family,
        ["headcount.nondisabled"] = NonDisabled, ["headcount.pending"] = Pending, ["headcount.onsite"] = OnSite, ["headcount.home"] = Home,
        ["headcount.community"] = Community, ["headcount.clientsite"] = ClientSite, [InTrainingMetric] = InTraining, [PresenceMetric] = Presence,
    };
}
