namespace LeYe.Portal.Features.People;

/// <summary>The addresses of people.</summary>
public static class PeopleLinks
{
    public const string List = "/people";
    public const string Register = "/people/new";

    public static string ListOf(string baseKey) => $"/people?base={baseKey}";

    public static string Person(int id) => $"/people/{id}";

    public static string Person(int id, string done) => $"/people/{id}?done={done}";

    public static string Edit(int id) => $"/people/{id}/edit";

    public static string Reveal(int id) => $"/people/{id}/reveal";
}
