namespace LeYe.Portal.Features.Audit;

/// <summary>The addresses of the audit.</summary>
public static class AuditLinks
{
    public const string List = "/audit";

    public static string Entry(long id) => $"/audit/{id}";
}
