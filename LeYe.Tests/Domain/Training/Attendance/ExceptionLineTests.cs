using FsCheck.Fluent;
using LeYe.Domain.Training.Attendance;

namespace LeYe.Tests.Domain.Training.Attendance;

public sealed class ExceptionLineTests
{
    private static readonly Dictionary<string, MarkKind> Words = new()
    {
        ["出勤"] = MarkKind.Present, ["迟到"] = MarkKind.Late, ["早退"] = MarkKind.LeftEarly, ["请假"] = MarkKind.Excused, ["缺勤"] = MarkKind.Absent,
    };

    // Number 4 has left the class; two people are called 王芳, and 单丽 has two readings.
    private static readonly RosterRow[] Roster =
        [.. new (int Number, string Name)[]
            {
                (1, "王芳"), (2, "李强"), (3, "张伟"), (5, "王芳"), (6, "单丽"), (7, "赵敏"), (8, "阿依古丽·买买提"), (9, "Anna"), (12, "孙涛"), (23, "周洋"),
            }.Select(p => new RosterRow(100 + p.Number, p.Number, p.Number, p.Name, null, null))];

    [Theory]
    [InlineData("", "")]
    [InlineData("   ", "")]
    [InlineData("7 23 12/2", "7=5 12=2 23=5")]
    [InlineData("７　２３　１２／２", "7=5 12=2 23=5")]
    [InlineData("7，23、12/2", "7=5 12=2 23=5")]
    [InlineData("7,23;12/2。", "7=5 12=2 23=5")]
    [InlineData("7号 12 / 3", "7=5 12=3")]
    [InlineData("1-3/4", "1=4 2=4 3=4")]
    [InlineData("１－３／４", "1=4 2=4 3=4")]
    [InlineData("3至6", "3=5 5=5 6=5")]
    [InlineData("3 ~ 6/2", "3=2 5=2 6=2")]
    [InlineData("李强 孙涛/2", "2=5 12=2")]
    [InlineData("李强迟到 7早退", "2=2 7=3")]
    [InlineData("12/迟到", "12=2")]
    [InlineData("lq zw/2", "2=5 3=2")]
    [InlineData("ＬＱ", "2=5")]
    [InlineData("SL/2", "6=2")]
    [InlineData("dl/2", "6=2")]
    [InlineData("anna/4", "9=4")]
    [InlineData("阿依古丽·买买提/4", "8=4")]
    [InlineData("7/1", "7=1")]
    public void Read_WhatCanBeTyped_NamesThePeopleAndTheirMarks(string typed, string marks)
    {
        var read = ExceptionLine.Read(typed, Roster, Words);
        Assert.Empty(read.Faults);
        Assert.Equal(marks, string.Join(' ', read.Marks.Select(m => $"{m.Person.NumberInClass}={(int)m.Kind}")));
    }

    [Theory]
    [InlineData("7 99", 3, "99", LineFaultKind.Number)]
    [InlineData("4", 1, "4", LineFaultKind.Number)]
    [InlineData("99999999999999999999", 1, "99999999999999999999", LineFaultKind.Number)]
    [InlineData("7 1-4", 3, "1-4", LineFaultKind.Number)]
    [InlineData("7-3", 1, "7-3", LineFaultKind.Range)]
    [InlineData("7，孙海", 3, "孙海", LineFaultKind.Name)]
    [InlineData("7 xyz", 3, "xyz", LineFaultKind.Initials)]
    [InlineData("王芳", 1, "王芳", LineFaultKind.Several)]
    [InlineData("wf/2", 1, "wf/2", LineFaultKind.Several)]
    [InlineData("7/6", 1, "7/6", LineFaultKind.Kind)]
    [InlineData("7/", 1, "7/", LineFaultKind.Kind)]
    [InlineData("7/22", 1, "7/22", LineFaultKind.Kind)]
    [InlineData("7 12/2 7/3", 8, "7/3", LineFaultKind.Twice)]
    [InlineData("1-3 2/2", 5, "2/2", LineFaultKind.Twice)]
    [InlineData("，　／２", 3, "／２", LineFaultKind.Nobody)]
    public void Read_AFault_IsNamedWithItsPlaceAndAsItWasTyped(string typed, int place, string part, LineFaultKind kind)
    {
        var fault = Assert.Single(ExceptionLine.Read(typed, Roster, Words).Faults);
        Assert.Equal((place, part, kind), (fault.Place, fault.Typed, fault.Kind));
    }

    [Fact]
    public void Read_SeveralPeople_AreListedForTheChoice() =>
        Assert.Equal([1, 5], Assert.Single(ExceptionLine.Read("王芳", Roster, Words).Faults).People.Select(p => p.NumberInClass));

    [Fact]
    public void Read_SeveralFaults_AreAllNamedInTheirOrder() =>
        Assert.Equal([LineFaultKind.Number, LineFaultKind.Kind, LineFaultKind.Name], ExceptionLine.Read("99 7/9 孙海 12", Roster, Words).Faults.Select(f => f.Kind));

    [Fact]
    public void Read_TooLong_IsAFaultAndNothingElse() =>
        Assert.Equal(LineFaultKind.TooLong, Assert.Single(ExceptionLine.Read(new string('7', 501), Roster, Words).Faults).Kind);

    [Fact]
    public void Read_AnyText_NeverFailsAndNamesNobodyTwice() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
    {
        var read = ExceptionLine.Read(text, Roster, Words);
        return read.Marks.Select(m => m.Person.EnrolmentId).Distinct().Count() == read.Marks.Count
            && read.Faults.All(f => f.Kind == LineFaultKind.TooLong || (f.Place >= 1 && f.Place - 1 + f.Typed.Length <= text.Length && text.Substring(f.Place - 1, f.Typed.Length) == f.Typed));
    }));

    [Fact]
    public void Fill_ALine_NamesTheExceptionsKeepsWhatStandsAndMakesAllOthersPresent()
    {
        RosterRow[] roster = [Roster[0], Roster[1] with { Kind = MarkKind.Late, Method = MarkMethod.Single }, Roster[2] with { Kind = MarkKind.Excused, Method = MarkMethod.InAdvance }, Roster[3]];
        var marks = ExceptionLine.Fill(roster, ExceptionLine.Read("1", roster, Words).Marks);
        Assert.Equal(
            [(MarkKind.Absent, MarkMethod.ExceptionLine), (MarkKind.Late, MarkMethod.Single), (MarkKind.Excused, MarkMethod.InAdvance), (MarkKind.Present, MarkMethod.ExceptionLine)],
            marks.Select(m => (m.Kind!.Value, m.Method)));
    }
}
