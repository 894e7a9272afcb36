using LeYe.Domain.Common;
using LeYe.Domain.Reporting.Evidence;
using LeYe.Domain.Reporting.Statistics;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.Statistics;

/// <summary>A row of evidence in words.</summary>
internal static class EvidenceShown
{
    private const int CompoundSurname = 4;

    /// <summary>张某某（编号 12） for a person, the class or the site for others. Two people of one masked name are told apart by the number.</summary>
    public static string Name(EvidenceLine line) => line.PersonName is { } name
        ? StatisticsText.Words.Format("Masked", Masked(name), line.Row.PersonId)
        : line.Title ?? line.BaseName;

    /// <summary>The surname stays, the rest is said as 某: a screen reader reads 张某某, not 星号 (domain.md §6.1).</summary>
    public static string Masked(string name)
    {
        var shown = name.Length >= CompoundSurname ? 2 : Math.Min(1, name.Length);
        return name[..shown] + string.Concat(Enumerable.Repeat(StatisticsText.Words["MaskedCharacter"], Math.Clamp(name.Length - shown, 1, 2)));
    }

    /// <summary>Why the row counts.</summary>
    public static string Fact(EvidenceLine line)
    {
        var (row, words) = (line.Row, StatisticsText.Words);
        return row.Room switch
        {
            EvidenceRoom.InPost => words.Format("Fact.InPost", TermText.Of(row.Mode!.Value)),
            EvidenceRoom.Movement => words["Movement." + row.Cause] + (row.Has(EvidenceTraits.Provisional) ? words["Provisional"] : ""),
            EvidenceRoom.Start => words["Fact.Start"],
            EvidenceRoom.Enrolment => words.Format("Fact.Enrolment", line.Title ?? ""),
            EvidenceRoom.Result => words.Format(row.Has(EvidenceTraits.Placed) ? "Fact.Placed" : "Fact.Result", line.Title ?? ""),
            EvidenceRoom.Class => words["Fact.Class"],
            EvidenceRoom.Session => words["Fact.Session"],
            EvidenceRoom.Income => words.Format("Fact.Income", Shown.Month(new WorkMonth(row.Month))),
            _ => words["Fact.Site"],
        };
    }
}
