namespace LeYe.Portal.Features.Bases;

/// <summary>The addresses of bases.</summary>
public static class BaseLinks
{
    public const string List = "/bases";

    public static string Base(int id) => $"/bases/{id}";
}
