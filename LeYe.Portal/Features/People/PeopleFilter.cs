using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Components.Tables;

namespace LeYe.Portal.Features.People;

/// <summary>What an address of the list asks for; the list and its file read it alike.</summary>
internal static class PeopleFilter
{
    public static PersonListQuery Read(ListAddress address, FormState filter, IReadOnlyList<BaseName> bases) => new()
    {
        BaseId = address["base"] is { Length: > 0 } key ? bases.FirstOrDefault(b => b.Key == key)?.Id ?? 0 : null,
        Search = TextNormal.Line(address["q"]) is { Length: > 0 } q ? q : null,
        WorkerType = filter.ChosenOrNone<WorkerType>("kind"),
        State = filter.ChosenOrNone<PersonState>("state"),
        Sort = address.SortKey switch
        {
            "number" => PersonSort.Number,
            "kind" => PersonSort.WorkerType,
            "state" => PersonSort.State,
            "registered" => PersonSort.RegisteredOn,
            _ => PersonSort.Name,
        },
        Descending = address.IsDescending,
        Page = address.Page,
    };
}
