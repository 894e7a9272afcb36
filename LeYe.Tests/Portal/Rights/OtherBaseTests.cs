using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Reporting.Evidence;
using LeYe.Domain.Reporting.Statistics;
using LeYe.Tests.Portal.Security;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Rights;

/// <summary>
/// The other half of the matrix: every act and read of the domain, by every role of a base that holds its right, on records of another base.
/// What it answers stands in OtherBase.csv; an act without a row fails. Nothing of the other base may be in the answer, nothing of it may change.
/// </summary>
public sealed class OtherBaseTests(RightsPortal portal) : IClassFixture<RightsPortal>
{
    private const string Own = "qingyang";
    private const string Other = "guilin";
    private static readonly string Table = Path.Combine(AppContext.BaseDirectory, "Portal", "Rights", "OtherBase.csv");

    private static readonly JsonSerializerOptions Plain = new() { ReferenceHandler = ReferenceHandler.IgnoreCycles, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 32 };

    [Fact]
    public async Task Acts_OnRecordsOfAnotherBase_AnswerAsTheTableSays_AndTellAndChangeNothing()
    {
        var rights = ServiceRightsTests.Rows;
        Dictionary<string, string> before;
        List<string> names;
        int keys;
        using (var db = portal.Open())
        {
            before = await TableHashes.OfAsync(db);
            var at = db.Bases.Single(b => b.Key == Other).Id;
            keys = db.PersonKeys.Count(k => k.PersonId != 0);
            // Names of one or two characters stand in other words.
            names = [.. db.People.Where(p => p.BaseId == at && p.Name.Length > 2).Select(p => p.Name).ToList().Except(db.People.Where(p => p.BaseId != at).Select(p => p.Name).ToList()).Take(300)];
        }
        Assert.NotEmpty(names);
        var (found, told) = (new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal), new List<string>());
        foreach (var act in ServiceRightsTests.Acts())
        {
            var name = ServiceRightsTests.NameOf(act);
            foreach (var role in Enum.GetValues<RoleName>().Where(r => !RoleRights.SeesAllBases(r) && r is not (RoleName.Self or RoleName.ProvincialFederation) && ServiceRightsTests.May(rights[name], r)))
            {
                var (outcome, text) = await TryAsync(act, role);
                if (!found.TryGetValue(name, out var outcomes))
                    found[name] = outcomes = [];
                outcomes.Add(outcome);
                if (names.Find(n => text.Contains(n, StringComparison.Ordinal)) is { } leaked)
                    told.Add($"{name} by {role} tells of {leaked.Length} characters of the other base");
            }
        }
        Assert.Empty(told);
        var rows = found.Select(f => $"{f.Key},{string.Join('|', f.Value)}").ToList();
        if (Environment.GetEnvironmentVariable("LEYE_OTHER_BASE") is { Length: > 0 } path)
            await File.WriteAllLinesAsync(path, ["act,answer", .. rows]);
        Assert.Equal(File.ReadLines(Table).Skip(1).Where(l => l.Length > 0), rows);
        using (var db = portal.Open())
        {
            var after = await TableHashes.OfAsync(db);
            // Companies that give work belong to no base: whoever may, enters one. What an own export was for is noted under the key of nobody.
            Assert.Empty(after.Where(a => before[a.Key] != a.Value).Select(a => a.Key).Except(["Clients", "PersonKeys"]));
            Assert.Equal(keys, db.PersonKeys.Count(k => k.PersonId != 0));
        }
        // Most acts name a record, and most of those are answered before anything else is looked at.
        Assert.InRange(found.Values.Count(o => o.SetEquals(["404"])), 60, int.MaxValue);
    }

    private async Task<(string Outcome, string Text)> TryAsync(MethodInfo act, RoleName role)
    {
        var own = portal.BaseId(Own);
        var actor = new Actor(1, "测试账号", role, BaseScope.Of([own])) { HomeBaseId = own };
        var ids = new OtherIds(portal);
        try
        {
            var answer = act.Invoke(portal.Services.GetRequiredService(act.DeclaringType!), [.. act.GetParameters().Select(p => p.ParameterType == typeof(Actor) ? actor : Argument(p.ParameterType, p.Name!, ids))]);
            if (answer is Task task)
            {
                await task;
                answer = task.GetType().GetProperty("Result")?.GetValue(task);
            }
            return (ids.Used == 0 ? "own" : IsEmpty(answer) ? "empty" : "own", Text(answer) + ids.Printed);
        }
        catch (Exception thrown)
        {
            var fault = thrown is TargetInvocationException { InnerException: { } inner } ? inner : thrown;
            return (fault switch { RecordMissingException => "404", RuleBrokenException or StaleRecordException => "rule", NotAllowedException => "403", _ => "arguments" }, fault.Message);
        }
    }

    private static bool IsEmpty(object? answer) => answer is null or false or "" or 0 || answer.GetType().Name is "VoidTaskResult"
        || answer is IEnumerable rows && !rows.Cast<object>().Any() || answer.GetType().GetProperty("Total")?.GetValue(answer) is 0;

    private static string Text(object? answer)
    {
        try
        {
            return JsonSerializer.Serialize(answer, answer?.GetType() ?? typeof(object), Plain);
        }
        catch (Exception unwritable) when (unwritable is NotSupportedException or JsonException or InvalidOperationException)
        {
            return answer?.ToString() ?? "";
        }
    }

    private static object? Argument(Type type, string name, OtherIds ids)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(int))
            return ids.Of(name) ?? (type == plain ? Number(name) : null);
        if (plain == typeof(long))
            return type == plain ? 0L : null;
        if (type == typeof(string))
            return name is "baseKey" or "key" or "siteKey" ? Use(ids, Other) : "测试文字";
        if (type == typeof(CancellationToken) || Nullable.GetUnderlyingType(type) is not null)
            return type == typeof(CancellationToken) ? CancellationToken.None : null;
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(0);
        if (type == typeof(DateOnly))
            return new DateOnly(2024, 2, 1);
        if (type == typeof(WorkMonth))
            return new WorkMonth(202402);
        if (type.IsValueType)
            return Activator.CreateInstance(type);
        if (typeof(IEnumerable).IsAssignableFrom(type) && type.IsGenericType && type.IsInterface && type.GetGenericArguments() is [var item])
            return item == typeof(int) ? new[] { ids.Of("personId") ?? 0 } : Array.CreateInstance(item, 0);
        if (type == typeof(FigureQuestion))
            return new FigureQuestion("headcount", MetricFormulas.Of("headcount").Populations[0], MetricFormulas.Of("headcount").Spans[0], new DateOnly(2024, 1, 1), new DateOnly(2024, 2, 29), Use(ids, Other));
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Func<,>) && type.GetGenericArguments()[1] == typeof(byte[]))
            return typeof(OtherBaseTests).GetMethod(nameof(Printer), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type.GetGenericArguments()[0]).Invoke(null, [ids]);
        if (type.IsInterface || type.IsAbstract || type.IsArray || typeof(Delegate).IsAssignableFrom(type))
            return type == typeof(byte[]) ? "%PDF-1.4\n%%EOF\n"u8.ToArray() : null;
        if (type == typeof(ExportReason))
            return ExportReason.Of("核对名单", RecipientKind.Internal, "本基地");
        var made = type.GetConstructor(Type.EmptyTypes) is not null ? Activator.CreateInstance(type)! : RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties().Where(p => p.SetMethod is not null && p.GetIndexParameters().Length == 0))
        {
            var field = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
            if (property.PropertyType == typeof(string) && property.GetValue(made) is null || property.PropertyType == typeof(DateOnly))
                property.SetValue(made, Argument(property.PropertyType, field, ids));
            else if ((Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) == typeof(int) && ids.Of(field) is { } id)
                property.SetValue(made, id);
        }
        return made;
    }

    private static int Number(string name) => name switch { "year" => 2023, "page" or "take" => 1, "pageSize" or "size" => 50, _ => 0 };

    /// <summary>Prints a file as the words of its rows, where they can be read.</summary>
    private static Func<T, byte[]> Printer<T>(OtherIds ids) => rows =>
    {
        ids.Printed += Text(rows);
        return "printed"u8.ToArray();
    };

    private static string Use(OtherIds ids, string key)
    {
        ids.Used++;
        return key;
    }

    /// <summary>Ids of records of the other base, by the names that parameters give them.</summary>
    private sealed class OtherIds(RightsPortal portal)
    {
        public int Used { get; set; }

        public string Printed { get; set; } = "";

        public int? Of(string name)
        {
            using var db = portal.Open();
            var at = db.Bases.Single(b => b.Key == Other).Id;
            int? id = name switch
            {
                "baseId" => at,
                "personId" => db.People.Where(p => p.BaseId == at).Min(p => p.Id),
                "keepId" or "firstId" or "relativeOfId" => db.People.Where(p => p.BaseId == at).Min(p => p.Id),
                "classId" => db.Classes.Where(c => c.BaseId == at).Min(c => c.Id),
                "sessionId" => db.Sessions.Where(s => s.Class!.BaseId == at).Min(s => s.Id),
                "enrolmentId" => db.Enrolments.Where(e => e.Class!.BaseId == at).Min(e => e.Id),
                "placementId" => db.Placements.Where(p => p.BaseId == at).Min(p => p.Id),
                "openingId" => db.Openings.Where(o => o.BaseId == at).Min(o => (int?)o.Id),
                "teamId" => db.Teams.Where(t => t.BaseId == at).Min(t => (int?)t.Id),
                "pairId" => db.DuplicatePairs.Where(p => db.People.Any(x => x.Id == p.FirstId && x.BaseId == at)).Min(p => (int?)p.Id),
                "certificateId" => db.Certificates.Where(c => c.Person!.BaseId == at).Min(c => c.Id),
                "consentId" => db.Set<Consent>().Where(c => c.Person!.BaseId == at).Min(c => (int?)c.Id),
                "hardshipId" => db.Set<HardshipStatus>().Where(h => h.Person!.BaseId == at).Min(h => (int?)h.Id),
                "checkInId" => db.CheckIns.Where(c => c.BaseId == at).Min(c => (int?)c.Id),
                "boardId" or "deviceId" => db.Boards.Where(b => b.BaseId == at).Min(b => (int?)b.Id),
                "walkInId" or "entryId" or "transferId" or "batchId" or "attachmentId" or "requestId" or "mergeId" or "excuseId" or "waitingId" => 1_999_999_999,
                _ => null,
            };
            if (id is not null)
                Used++;
            return id;
        }
    }
}
