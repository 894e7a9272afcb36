using LeYe.Domain.Placements;

namespace LeYe.Tests.Domain.Placements;

public sealed class MovementRulesTests
{
    private const int North = 1;
    private const int South = 2;
    private static readonly DateOnly Start = new(2023, 1, 1);
    private static readonly DateOnly End = new(2023, 5, 1);
    private static readonly DateOnly Cutoff = new(2024, 2, 29);

    [Fact]
    public void FirstStayEver_IsNew()
    {
        var movement = Assert.Single(MovementRules.Movements([new Stay(Start, null, North)], Cutoff));

        Assert.Equal(new Movement(Start, North, MovementCause.New), movement);
    }

    [Theory]
    [InlineData(1, MovementCause.Gap, MovementCause.GapContinued)]
    [InlineData(30, MovementCause.Gap, MovementCause.GapContinued)]
    [InlineData(31, MovementCause.Left, MovementCause.Returned)]
    public void StayAfterGap_UpToThirtyDaysIsShortBreak_LongerIsReturn(int days, MovementCause exit, MovementCause entry)
    {
        var movements = MovementRules.Movements([new Stay(Start, End, North), new Stay(End.AddDays(days), null, North)], Cutoff);

        Assert.Equal([MovementCause.New, exit, entry], movements.Select(m => m.Cause));
        Assert.Equal([Start, End, End.AddDays(days)], movements.Select(m => m.On));
    }

    [Fact]
    public void StayAtAnotherBaseWithoutGap_IsTransfer()
    {
        var movements = MovementRules.Movements([new Stay(Start, End, North), new Stay(End, null, South)], Cutoff);

        Assert.Equal(
            [
                new Movement(Start, North, MovementCause.New),
                new Movement(End, North, MovementCause.TransferredOut),
                new Movement(End, South, MovementCause.TransferredIn),
            ],
            movements);
    }

    [Fact]
    public void StayAtTheSameBaseWithoutGap_MovesNothing()
    {
        Assert.Single(MovementRules.Movements([new Stay(Start, End, North), new Stay(End, null, North)], Cutoff));
    }

    [Fact]
    public void LeaveBeyondThreeMonths_IsLeaveOverdueThenResumed()
    {
        var leave = new StayLeave(new DateOnly(2023, 6, 1), new DateOnly(2023, 7, 15));

        var movements = MovementRules.Movements([new Stay(Start, null, North, [leave])], Cutoff);

        Assert.Equal(
            [
                new Movement(Start, North, MovementCause.New),
                new Movement(new DateOnly(2023, 6, 1), North, MovementCause.LeaveOverdue),
                new Movement(new DateOnly(2023, 7, 15), North, MovementCause.LeaveResumed),
            ],
            movements);
    }

    [Fact]
    public void LeaveThatEndsWithTheStay_IsNotFollowedByAnotherExit()
    {
        var leave = new StayLeave(new DateOnly(2023, 3, 1), null);

        var movements = MovementRules.Movements([new Stay(Start, End, North, [leave]), new Stay(End.AddDays(40), null, North)], Cutoff);

        Assert.Equal([MovementCause.New, MovementCause.LeaveOverdue, MovementCause.Returned], movements.Select(m => m.Cause));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void LastEnd_IsProvisionallyLeftUntilThirtyDaysHavePassed(int daysAfter, bool isProvisional)
    {
        var exit = MovementRules.Movements([new Stay(Start, End, North)], End.AddDays(daysAfter))[1];

        Assert.Equal(new Movement(End, North, MovementCause.Left, isProvisional), exit);
    }

    [Fact]
    public void FactsAfterTheCutoff_AreNotKnown()
    {
        var movements = MovementRules.Movements(
            [new Stay(Start, End, North), new Stay(End.AddDays(20), null, North)], End.AddDays(10));

        Assert.Equal([MovementCause.New, MovementCause.Left], movements.Select(m => m.Cause));
        Assert.True(movements[1].IsProvisional);
        Assert.Single(MovementRules.Movements([new Stay(Start, End, North)], End.AddDays(-1)));
    }
}
