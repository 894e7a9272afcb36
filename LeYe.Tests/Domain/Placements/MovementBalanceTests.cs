using FsCheck.Fluent;
using LeYe.Domain.Placements;

namespace LeYe.Tests.Domain.Placements;

public sealed class MovementBalanceTests
{
    private static readonly DateOnly Cutoff = StayHistory.Earliest.AddDays(StayHistory.Days);

    [Fact]
    public void EntriesMinusExits_OfEachBaseAndTheProgramme_AreTheChangeOfStock() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(Histories(), history =>
        {
            var people = People(history.Seed);
            var (first, last) = Ordered(history.A, history.B);
            return StayHistory.Bases.All(b => Net(people, first, last, m => m.BaseId == b) == Stock(people, last, b) - Stock(people, first, b))
                && Net(people, first, last, m => !m.IsTransfer) == Stock(people, last, null) - Stock(people, first, null);
        }));

    [Fact]
    public void Movements_OfThePersonAlternate_SoEachHasOneCause() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(Histories(), history => People(history.Seed).All(stays =>
        {
            var own = MovementRules.Movements(stays, Cutoff).Where(m => !m.IsTransfer).ToList();
            return own.Select((m, i) => m.IsEntry == (i % 2 == 0)).All(ok => ok)
                && own.Count(m => m.Cause == MovementCause.New) == Math.Min(1, own.Count)
                && (own.Count == 0 || own[0].Cause == MovementCause.New);
        })));

    [Fact]
    public void Transfers_OfAllBases_CancelOut() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(Histories(), history =>
        {
            var all = People(history.Seed).SelectMany(stays => MovementRules.Movements(stays, Cutoff)).ToList();
            var outgoing = all.Where(m => m.Cause == MovementCause.TransferredOut).Select(m => m.On).Order();
            return all.Where(m => m.Cause == MovementCause.TransferredIn).Select(m => m.On).Order().SequenceEqual(outgoing);
        }));

    [Fact]
    public void Movements_KnownAtAnEarlierCutoff_BalanceWithTheStockThen() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(Histories(), history =>
        {
            var people = People(history.Seed);
            var cutoff = StayHistory.Earliest.AddDays(history.A);
            var net = people.SelectMany(stays => MovementRules.Movements(stays, cutoff)).Where(m => !m.IsTransfer).Sum(m => m.IsEntry ? 1 : -1);
            return net == Stock(people, cutoff, null);
        }));

    private static FsCheck.Arbitrary<(int Seed, int A, int B)> Histories() =>
        (from seed in Gen.Choose(0, int.MaxValue)
         from a in Gen.Choose(0, StayHistory.Days)
         from b in Gen.Choose(0, StayHistory.Days)
         select (seed, a, b)).ToArbitrary();

    private static List<List<Stay>> People(int seed)
    {
        var dice = new Random(seed);
        return [.. Enumerable.Range(0, 12).Select(_ => StayHistory.Random(dice))];
    }

    private static (DateOnly First, DateOnly Last) Ordered(int a, int b) =>
        (StayHistory.Earliest.AddDays(Math.Min(a, b)), StayHistory.Earliest.AddDays(Math.Max(a, b)));

    private static int Net(List<List<Stay>> people, DateOnly first, DateOnly last, Func<Movement, bool> which) => people
        .SelectMany(stays => MovementRules.Movements(stays, Cutoff))
        .Where(m => first < m.On && m.On <= last && which(m)).Sum(m => m.IsEntry ? 1 : -1);

    // Counted from the stays themselves, by the words of the rule, not by the code under test.
    private static int Stock(List<List<Stay>> people, DateOnly date, int? baseId) => people.Count(stays => stays.Exists(s =>
        (baseId is null || s.BaseId == baseId)
        && s.Start <= date && (s.End is null || date < s.End)
        && !s.Leaves.Any(l => l.UncountedFrom <= date && (l.Until is null || date < l.Until))));
}
