using System.Globalization;

namespace LeYe.Portal.Features.People.Retention;

/// <summary>The addresses of terms and removals.</summary>
public static class RetentionLinks
{
    public const string Due = "/retention";
    public const string Log = "/retention/log";

    public static string Person(int id) => string.Create(CultureInfo.InvariantCulture, $"/people/{id}/removal");
}
