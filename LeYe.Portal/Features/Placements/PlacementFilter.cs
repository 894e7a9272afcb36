using LeYe.Domain.Bases;
using LeYe.Domain.Placements;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Components.Tables;

namespace LeYe.Portal.Features.Placements;

/// <summary>What an address of the list asks for; the list and its file read it alike.</summary>
internal static class PlacementFilter
{
    public static PlacementListQuery Read(ListAddress address, FormState filter, IReadOnlyList<BaseName> bases) => new()
    {
        BaseId = address["base"] is { Length: > 0 } key ? bases.FirstOrDefault(b => b.Key == key)?.Id ?? 0 : null,
        Search = address["q"],
        State = filter.ChosenOrNone<PlacementState>("state"),
        WorkMode = filter.ChosenOrNone<WorkMode>("mode"),
        Sort = address.SortKey switch { "name" => PlacementSort.PersonName, "base" => PlacementSort.Base, "end" => PlacementSort.EndOn, _ => PlacementSort.StartOn },
        Descending = address.SortKey is null || address.IsDescending,
        Page = address.Page,
    };
}
