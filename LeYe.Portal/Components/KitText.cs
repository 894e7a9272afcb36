namespace LeYe.Portal.Components;

/// <summary>The kit's own words, from KitText.resx.</summary>
internal static class KitText
{
    public static readonly Words Words = new(typeof(KitText));

    public static string Product => Words[nameof(Product)];
    public static string SkipToMain => Words[nameof(SkipToMain)];
    public static string MainNavigation => Words[nameof(MainNavigation)];
    public static string YouAreHere => Words[nameof(YouAreHere)];
    public static string SignOut => Words[nameof(SignOut)];
    public static string DemonstrationLine => Words[nameof(DemonstrationLine)];
    public static string ErrorPrefix => Words[nameof(ErrorPrefix)];
    public static string OptionalMark => Words[nameof(OptionalMark)];
    public static string SelectBlank => Words[nameof(SelectBlank)];
    public static string Year => Words[nameof(Year)];
    public static string Month => Words[nameof(Month)];
    public static string Day => Words[nameof(Day)];
    public static string ShowPassword => Words[nameof(ShowPassword)];
    public static string ApplyFilter => Words[nameof(ApplyFilter)];
    public static string PreviousPage => Words[nameof(PreviousPage)];
    public static string NextPage => Words[nameof(NextPage)];
    public static string Gap => Words[nameof(Gap)];
    public static string Progress => Words[nameof(Progress)];
    public static string StepDone => Words[nameof(StepDone)];
    public static string StepCurrent => Words[nameof(StepCurrent)];
    public static string StepAhead => Words[nameof(StepAhead)];
    public static string Change => Words[nameof(Change)];
    public static string None => Words[nameof(None)];
    public static string SortHint => Words[nameof(SortHint)];
    public static string FullStop => Words[nameof(FullStop)];
    public static string Comma => Words[nameof(Comma)];
    public static string Separator => Words[nameof(Separator)];
    public static string Cancel => Words[nameof(Cancel)];
    public static string SessionKept => Words[nameof(SessionKept)];
    public static string SessionContinue => Words[nameof(SessionContinue)];
    public static string SessionExtended => Words[nameof(SessionExtended)];
    public static string SessionOver => Words[nameof(SessionOver)];
    public static string SessionFailed => Words[nameof(SessionFailed)];

    public static string SessionEnds(int minutes) => Words.Format(nameof(SessionEnds), minutes);
    public static string SessionLast(int minutes) => Words.Format(nameof(SessionLast), minutes);
    public static string ErrorCount(int count) => Words.Format(nameof(ErrorCount), count);
    public static string PageNumber(int page) => Words.Format(nameof(PageNumber), page);
    public static string PageOfPages(int page, int pages) => Words.Format(nameof(PageOfPages), page, pages);
    public static string StepOf(int step, int steps) => Words.Format(nameof(StepOf), step, steps);
    public static string SortedAscending(string label) => Words.Format(nameof(SortedAscending), label);
    public static string SortedDescending(string label) => Words.Format(nameof(SortedDescending), label);
    public static string RemoveFilter(string text) => Words.Format(nameof(RemoveFilter), text);
    public static string ResultCount(int total, int from, int to, string unit) => Words.Format(nameof(ResultCount), total, from, to, unit);
    public static string ResultCountAll(int total, string unit) => Words.Format(nameof(ResultCountAll), total, unit);
    public static string Twin(int number) => Words.Format(nameof(Twin), number);
    public static string ChartTable(string caption) => Words.Format(nameof(ChartTable), caption);
}
