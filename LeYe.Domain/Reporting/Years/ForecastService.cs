using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Years;

/// <summary>Enters 预计 figures.</summary>
public sealed class ForecastService(Database database)
{
    /// <summary>Enters or changes the forecast of one figure, with a reason of 2 to 200 characters.</summary>
    /// <param name="actor">Needs <see cref="Right.PrepareReport"/>.</param>
    /// <param name="version">The version that was read, 0 where there was none.</param>
    /// <exception cref="RuleBrokenException">A <see cref="ForecastRules"/> rule, <see cref="YearRules.Reason"/>, <see cref="YearRules.NotDrafting"/>.</exception>
    public async Task EnterAsync(
        Actor actor, int year, string metric, string population, string? value, string? reason, int version, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.PrepareReport);
        var text = ForecastRules.Hold(metric, population, value);
        var why = YearRules.CleanReason(reason);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is not null)
            return;
        await YearGuard.DemandDraftingAsync(act.Db, year, cancel);
        var forecast = await act.Db.Forecasts.FirstOrDefaultAsync(f => f.Year == year && f.Metric == metric && f.Population == population, cancel);
        if ((forecast?.Version ?? 0) != version)
            throw new StaleRecordException();
        if (forecast is not null && (forecast.Value, forecast.Reason) == (text, why))
            return;
        if (forecast is null)
            act.Db.Forecasts.Add(forecast = new Forecast
            {
                Year = year, Metric = metric, Population = population, Value = text, Reason = why, EnteredBy = actor.Name, EnteredAt = act.Now, Version = 1,
            });
        (forecast.Value, forecast.Reason, forecast.EnteredBy, forecast.EnteredAt) = (text, why, actor.Name, act.Now);
        act.Note("EnterForecast", nameof(Forecast), () => forecast.Id, null, $$"""{"year":{{year}},"metric":"{{metric}}"}""", why);
        act.Remember(formKey, () => forecast.Id);
        await act.SaveAsync(cancel);
    }

    /// <summary>The forecasts of a year as figures of kind 预计, over the whole year; the reason is their source.</summary>
    internal static async Task<IReadOnlyList<Figure>> ReadAsync(LeYeDb db, int year, CancellationToken cancel)
    {
        var rows = await db.Forecasts.AsNoTracking().Where(f => f.Year == year).ToListAsync(cancel);
        return [.. rows.Select(f => new Figure(f.Metric, "programme", f.Population, Window(f.Metric, year), FigureKind.Forecast, f.Value,
            MetricDictionary.Of(f.Metric).Unit, null, f.Reason))];
    }

    private static string Window(string metric, int year) => MetricDictionary.Of(metric).Window == "point"
        ? $"{year:0000}-12-31"
        : $"{year:0000}-01-01/{year:0000}-12-31";
}
