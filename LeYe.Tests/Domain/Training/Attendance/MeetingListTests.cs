using LeYe.Domain.Training.Attendance;

namespace LeYe.Tests.Domain.Training.Attendance;

public sealed class MeetingListTests
{
    private static readonly RegisterPage Register = Page(new(1, 1, 11, "王芳", null, null), new(2, 7, 12, "李强", null, null), new(3, 8, 13, "赵敏", null, null), new(4, 9, 14, "赵敏", null, null));

    [Theory]
    [InlineData("王芳\t2024-02-28 09:02:11\t2024-02-28 11:28:40", 1, MarkKind.Present)]
    [InlineData("王芳，９：１１，１１：３０", 1, MarkKind.Late)]
    [InlineData("王芳 9:00 11:10", 1, MarkKind.LeftEarly)]
    [InlineData("王芳,09:30,10:30", 1, MarkKind.Late)]
    [InlineData("7 8:55 11:30", 2, MarkKind.Present)]
    [InlineData("07-李强 | 2024/2/28 9:10 | 2024/2/28 11:20", 2, MarkKind.Present)]
    [InlineData("李强（7号） 9:00", 2, MarkKind.Present)]
    [InlineData("8赵敏 9:00 11:30", 3, MarkKind.Present)]
    public void Row_OfAPersonOnTheList_GivesTheirMark(string text, int enrolment, MarkKind kind)
    {
        var row = Assert.Single(MeetingList.Read(text, Register));
        Assert.Equal((MeetingRowState.Taken, enrolment, kind), (row.State, row.Person?.EnrolmentId, row.Kind));
        Assert.Equal(new MarkEntry(enrolment, kind, MarkMethod.Import), Assert.Single(MeetingList.Marks([row])));
    }

    [Theory]
    [InlineData("姓名\t进入时间\t离开时间", MeetingRowState.Heading)]
    [InlineData("路人甲 9:00 11:30", MeetingRowState.NotOnList)]
    [InlineData("赵敏 9:00 11:30", MeetingRowState.Several)]
    [InlineData("王芳1", MeetingRowState.NoTime)]
    [InlineData("王芳 25:00 26:00", MeetingRowState.NoTime)]
    [InlineData("王芳 13:00 14:00", MeetingRowState.Outside)]
    [InlineData("王芳 2024-02-27 9:00 2024-02-27 11:00", MeetingRowState.Outside)]
    [InlineData("9:00 11:00", MeetingRowState.NoName)]
    [InlineData("99 9:00 11:00", MeetingRowState.NotOnList)]
    public void Row_ThatCannotBeTaken_SaysWhyAndMarksNobody(string text, MeetingRowState state)
    {
        var row = Assert.Single(MeetingList.Read(text, Register));
        Assert.Equal((state, (MarkKind?)null), (row.State, row.Kind));
        Assert.Empty(MeetingList.Marks([row]));
    }

    [Fact]
    public void Visits_OfOnePerson_AreOneStayAndEveryRowHasOneResult()
    {
        var rows = MeetingList.Read("王芳 9:00 9:40\r\n\r\n王芳 9:50 11:30\r\n李强 9:00 11:30", Register);
        Assert.Equal([(1, MeetingRowState.Taken), (3, MeetingRowState.Merged), (4, MeetingRowState.Taken)], rows.Select(r => (r.Line, r.State)));
        Assert.Equal([MarkKind.Present, MarkKind.Present], MeetingList.Marks(rows).Select(m => m.Kind!.Value));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("\0\u202e\r\n")]
    public void Nothing_Pasted_IsNoRow(string? text) => Assert.Empty(MeetingList.Read(text, Register));

    private static RegisterPage Page(params RosterRow[] roster) => new(
        1, 1, "客服岗前培训", 1, 1, "测试", 1, new(2024, 2, 28), new(9, 0), new(11, 30), null, RegisterState.NotStarted, null, null, 0, roster);
}
