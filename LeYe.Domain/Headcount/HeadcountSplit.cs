namespace LeYe.Domain.Headcount;

/// <summary>
/// Everybody in post on a date, as distinct persons, with the parts that reports show. Attributes overlap
/// (C14): only <see cref="OnSite"/> … <see cref="ClientSite"/> add up to <see cref="Total"/> by definition.
/// </summary>
/// <param name="Disabled">Holders of a verified, valid 残疾人证 on the date.</param>
/// <param name="Severe">Of those, 残疾等级 one and two.</param>
/// <param name="Rural">Of those, 农业户口 (Q19).</param>
/// <param name="Hardship">低保 ∪ 脱贫, of all in post.</param>
/// <param name="Monitored">防止返贫监测对象, of all in post.</param>
/// <param name="Pending">Workers typed 残疾人 without a certificate that counts.</param>
/// <param name="Family">Workers of type 家属.</param>
/// <param name="NonDisabled">Workers of type 健全人.</param>
/// <param name="Stable">Paid in each of the last three calendar months that ended by the date.</param>
public sealed record HeadcountSplit(
    int Total, int Disabled, int Severe, int Female, int Rural, int Hardship, int Monitored, int Pending, int Family, int NonDisabled,
    int OnSite, int Home, int Community, int ClientSite, int Stable)
{
    public static HeadcountSplit None { get; } = new(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public HeadcountSplit Plus(HeadcountSplit other) => new(
        Total + other.Total, Disabled + other.Disabled, Severe + other.Severe, Female + other.Female, Rural + other.Rural,
        Hardship + other.Hardship, Monitored + other.Monitored, Pending + other.Pending, Family + other.Family,
        NonDisabled + other.NonDisabled, OnSite + other.OnSite, Home + other.Home, Community + other.Community,
        ClientSite + other.ClientSite, Stable + other.Stable);
}
