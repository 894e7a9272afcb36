using LeYe.Domain.Importing;
using LeYe.Portal.Features.Income;
using LeYe.Portal.Features.People;
using LeYe.Portal.Features.Placements;

namespace LeYe.Portal.Features.Importing;

/// <summary>The addresses of imports.</summary>
public static class ImportLinks
{
    public const string People = "/people/import";
    public const string Placements = "/placements/import";
    public const string Incomes = "/income/import";

    public static string Start(ImportKind kind) => kind switch
    {
        ImportKind.People => People,
        ImportKind.Placements => Placements,
        _ => Incomes,
    };

    /// <summary>The list the records are in.</summary>
    public static string Room(ImportKind kind) => kind switch
    {
        ImportKind.People => PeopleLinks.List,
        ImportKind.Placements => PlacementLinks.List,
        _ => IncomeLinks.List,
    };

    public static string Import(int id) => $"/imports/{id}";

    public static string Import(int id, string done) => $"/imports/{id}?done={done}";

    public static string Template(ImportKind kind) => $"{Start(kind)}/template.xlsx";

    public static string Errors(int id, string format) => $"/imports/{id}/errors.{format}";

    /// <summary>The record of a row that was written; null for a month's income, which has no page of its own.</summary>
    public static string? Record(ImportKind kind, int id) => kind switch
    {
        ImportKind.People => PeopleLinks.Person(id),
        ImportKind.Placements => PlacementLinks.Placement(id),
        _ => null,
    };
}
