using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Reporting.Statistics;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Features.Shared;
using LeYe.Portal.Security;

namespace LeYe.Portal.Features.Statistics;

/// <summary>Figures as files. Files with rows of people come from <see cref="OnceFiles"/>.</summary>
public static class StatisticsDownloads
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var right = new RequiresRightAttribute(Right.ViewStatistics);
        routes.MapGet("/statistics/files/{key:guid}", TakeOnce).RequireAuthorization(right);
        routes.MapGet("/statistics/table.xlsx", TableAsync).RequireAuthorization(right);
        routes.MapGet(StatisticsLinks.MonthPath + ".xlsx", MonthAsync).RequireAuthorization(right);
    }

    private static IResult TakeOnce(HttpContext http, Guid key, OnceFiles files, CurrentActor actor)
    {
        var file = files.Take(actor.Value, key) ?? throw new RecordMissingException();
        return Send(http, file.Bytes, file.Name);
    }

    private static async Task<IResult> TableAsync(HttpContext http, StatisticsQueries statistics, BusinessCalendar calendar, CurrentActor actor)
    {
        var choice = StatisticsChoice.Read(FormState.FromQuery(http), calendar.Today);
        var question = choice.Question ?? throw new RecordMissingException();
        var answer = await statistics.AnswerAsync(actor.Value, question, http.RequestAborted);
        return Send(http, StatisticsFile.Table(answer), $"statistics-{question.Metric}-{question.Last:yyyy-MM-dd}.xlsx");
    }

    private static async Task<IResult> MonthAsync(HttpContext http, StatisticsQueries statistics, BusinessCalendar calendar, CurrentActor actor)
    {
        var (key, month) = MonthAddress.Read(http.Request.Query, calendar.Today);
        var report = await statistics.MonthAsync(actor.Value, key, month, http.RequestAborted);
        return Send(http, StatisticsFile.Month(report), $"month-{month}-{key ?? "all"}.xlsx");
    }

    private static IResult Send(HttpContext http, byte[] bytes, string name)
    {
        // No copy is left in a shared cache or on a shared computer's disk.
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(bytes, OnceFileDownloads.MediaType(name), name);
    }
}
