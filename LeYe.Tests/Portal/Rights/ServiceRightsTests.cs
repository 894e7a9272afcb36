using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using LeYe.Domain.Accounts;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Rights;

/// <summary>
/// The same table holds below the pages: every act and every read of the domain that is told who asks, by every role. The right each of them
/// asks for stands in ServiceRights.csv; one without a row fails.
/// </summary>
public sealed class ServiceRightsTests(RightsPortal portal) : IClassFixture<RightsPortal>
{
    private static readonly string Table = Path.Combine(AppContext.BaseDirectory, "Portal", "Rights", "ServiceRights.csv");

    internal static Dictionary<string, string> Rows => File.ReadLines(Table).Skip(1).Where(l => l.Length > 0).Select(l => l.Split(',')).ToDictionary(c => c[0], c => c[1]);

    public static TheoryData<RoleName> Roles => [.. Enum.GetValues<RoleName>()];

    [Fact]
    public void Acts_OfTheDomain_AreTheRowsOfTheTable()
    {
        var acts = Acts().Select(NameOf).Distinct().ToList();
        Assert.Empty(acts.Except(Rows.Keys).Select(a => "not in ServiceRights.csv: " + a));
        Assert.Empty(Rows.Keys.Except(acts).Select(a => "no such act: " + a));
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Acts_OfARole_AreRefusedOrNotAsTheRightsTableSays(RoleName role)
    {
        var baseId = portal.BaseId("qingyang");
        var actor = new Actor(1, "测试账号", role, RoleRights.SeesAllBases(role) ? BaseScope.All : BaseScope.Of([baseId])) { HomeBaseId = RoleRights.SeesAllBases(role) ? null : baseId };
        var (rows, faults) = (Rows, new List<string>());
        foreach (var act in Acts())
        {
            var refusal = await RefusalAsync(act, actor, baseId);
            var may = May(rows[NameOf(act)], role);
            if (may != refusal is null)
                faults.Add($"{NameOf(act)}: {(refusal is null ? "not refused" : "refused for want of " + refusal)}");
        }
        Assert.Empty(faults);
    }

    // A|B: either opens it. A+B: both are needed.
    internal static bool May(string row, RoleName role) => row is "any" || row.Split('|').Any(all => all.Split('+').All(r => RoleRights.Allows(role, Enum.Parse<Right>(r))));

    internal static IEnumerable<MethodInfo> Acts() => typeof(Actor).Assembly.GetExportedTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false } && (t.Name.EndsWith("Service", StringComparison.Ordinal) || t.Name.EndsWith("Queries", StringComparison.Ordinal)))
        .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(m => m.GetParameters() is [{ ParameterType: var first }, ..] && first == typeof(Actor)).OrderBy(NameOf, StringComparer.Ordinal);

    internal static string NameOf(MethodInfo act) => act.DeclaringType!.Name + "." + act.Name;

    // The right that was missing; null when the act went past the rights, whatever became of it with these arguments.
    private async Task<Right?> RefusalAsync(MethodInfo act, Actor actor, int baseId)
    {
        var arguments = act.GetParameters().Select(p => p.ParameterType == typeof(Actor) ? actor : Argument(p, baseId)).ToArray();
        try
        {
            var answer = act.Invoke(portal.Services.GetRequiredService(act.DeclaringType!), arguments);
            if (answer is Task task)
                await task;
            return null;
        }
        catch (TargetInvocationException wrapped) when (wrapped.InnerException is NotAllowedException refused)
        {
            return refused.Right;
        }
        catch (NotAllowedException refused)
        {
            return refused.Right;
        }
        catch (Exception)
        {
            // No record has these numbers, or a rule is broken: the rights came before.
            return null;
        }
    }

    private static object? Argument(ParameterInfo parameter, int baseId)
    {
        var type = parameter.ParameterType;
        if (type == typeof(string))
            return "x";
        if (type == typeof(int))
            return parameter.Name == "baseId" ? baseId : parameter.Name == "year" ? 2023 : 2_000_000_000;
        if (Nullable.GetUnderlyingType(type) is not null || type == typeof(CancellationToken))
            return parameter.HasDefaultValue && type != typeof(CancellationToken) ? parameter.DefaultValue : type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;
        if (type.IsValueType)
            return Activator.CreateInstance(type);
        if (typeof(IEnumerable).IsAssignableFrom(type) && type.IsGenericType && type.IsInterface && type.GetGenericArguments() is [var item])
            return Array.CreateInstance(item, 0);
        return type.IsInterface || type.IsAbstract || type.IsArray || typeof(Delegate).IsAssignableFrom(type) ? null : RuntimeHelpers.GetUninitializedObject(type);
    }
}
