using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Components.Navigation;
using LeYe.Portal.Features.Shared;
using Microsoft.AspNetCore.Components;

namespace LeYe.Portal.Features.Income;

/// <summary>A page about one base's work month, named by <c>/income/{base key}/{yyyy-MM}</c>.</summary>
public abstract class IncomeMonthPage : PortalPage
{
    [Parameter] public string BaseKey { get; set; } = "";

    [Parameter] public string MonthText { get; set; } = "";

    [Inject] protected IncomeService Service { get; set; } = default!;

    [Inject] protected BusinessCalendar Calendar { get; set; } = default!;

    [Inject] private IncomeQueries Queries { get; set; } = default!;

    [Inject] private BaseQueries Bases { get; set; } = default!;

    protected FormState State { get; private set; } = default!;

    protected WorkMonth Month { get; private set; }

    protected IncomeMonthGrid Grid { get; private set; } = default!;

    protected string MonthShown => Shown.Month(Month);

    protected string Here => IncomeLinks.Month(BaseKey, Month);

    protected DateOnly DueOn => Grid.DueOn;

    protected override async Task OnInitializedAsync()
    {
        State = FormState.From(Http);
        Month = WorkMonth.TryParse(MonthText, out var month) && MonthText == month.ToString() ? month : throw new RecordMissingException();
        await LoadAsync();
    }

    protected async Task LoadAsync()
    {
        var place = (await Bases.NamesAsync(Actor, Cancel)).FirstOrDefault(b => b.Key == BaseKey) ?? throw new RecordMissingException();
        Grid = await Queries.MonthGridAsync(Actor, place.Id, Month, Cancel);
    }

    protected Crumb[] TrailTo(params Crumb[] further) =>
    [
        new(SharedText.Words["Home"], "/"), new(IncomeText.Words["Income"], IncomeLinks.List),
        new(IncomeText.Words.Format("OfMonth", Grid.BaseName, MonthShown), Here), .. further,
    ];
}
