using LeYe.Domain.Reporting.Letters;
using LeYe.Domain.Reporting.Narrative;
using LeYe.Domain.Reporting.Snapshots;

namespace LeYe.Tests.TestData;

/// <summary>What people add to the sample report: texts, last year, the letter around it.</summary>
internal static class SampleNarrative
{
    /// <summary>Every section but the stories.</summary>
    public static IReadOnlyList<NarrativeSection> Sections() =>
    [
        .. NarrativeKeys.All.Where(key => key != NarrativeKeys.Stories)
            .Select(key => new NarrativeSection(key, $"关于{key}的第一段，写明做法。\n第二段，写明成效。")),
    ];

    public static PreviousYear Previous() => new(
        2023, new DateOnly(2023, 2, 28), "1.1", "补录两人离职", true,
        [
            new PreviousFigure("headcount", "programme", "在岗合计", "point", "人", "100", "98", "110"),
            new PreviousFigure("training.persons", "programme", "全体", "period", "人", "50", "50", null),
        ]);

    public static ReportLetter Letter() => new()
    {
        Issuer = "中国残疾人福利基金会文件",
        DocumentNumber = "残基会报〔2024〕12号",
        Signatory = "某某某",
        IssuedOn = new DateOnly(2024, 3, 8),
        Contact = "联系人：某某，电话：010-00000000",
        CopyTo = "各省、自治区残疾人联合会",
        PrintedBy = "中国残疾人福利基金会办公室",
        PrintedOn = new DateOnly(2024, 3, 9),
    };
}
