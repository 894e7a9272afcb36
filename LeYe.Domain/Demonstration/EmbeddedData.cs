using System.Text.Json;
using System.Text.Json.Serialization;

namespace LeYe.Domain.Demonstration;

/// <summary>The demonstration's own data files.</summary>
internal static class EmbeddedData
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Web) { Converters = { new JsonStringEnumConverter() } };

    public static T Json<T>(string file)
    {
        var name = $"{typeof(EmbeddedData).Namespace}.Data.{file}";
        using var stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"missing data file {name}");
        return JsonSerializer.Deserialize<T>(stream, Options)!;
    }
}

/// <summary>Chinese words of the demonstration's records (Data/words.json).</summary>
internal sealed record Words(
    string ClassName, string PreJob, string InPost, string Room, IReadOnlyList<string> Relations, string RelativeNote,
    IReadOnlyDictionary<string, string> Clients, IReadOnlyList<string> Funders, string Opening, string Cancelled, string Moved, string Substituted,
    string Team, string Coach, IReadOnlyList<string> FollowUps, IReadOnlyList<string> Reopened, string Payer, string BoardIssuer, IReadOnlyList<string> Boards)
{
    public static Words Load() => EmbeddedData.Json<Words>("words.json");
}
