using System.Text.RegularExpressions;
using LeYe.Benchmarks.Subjects;

namespace LeYe.Benchmarks.Comparisons;

/// <summary>Which pages the load asks for, and the proof that both subjects answer with the same people.</summary>
public static partial class PageMix
{
    /// <summary>48 combinations of base, search, order and page of the list of people; the same addresses for portal and peer.</summary>
    public static IReadOnlyList<string> People { get; } =
    [
        .. from key in new[] { "", "qingyang", "guilin", "qingjian" }
           from search in new[] { "", "梁", "岩" }
           from sort in new[] { "name", "-name", "number", "registered" }
           let page = (search, key) switch { ("", "") => 57, ("", _) => 5, (_, "") => 2, _ => 1 }
           select $"/people?base={key}&q={Uri.EscapeDataString(search)}&sort={sort}&page={page}",
    ];

    /// <summary>108 people, found on the lists.</summary>
    public static async Task<IReadOnlyList<string>> PersonsAsync(WebSubject subject)
    {
        var paths = new List<string>();
        foreach (var list in People.Where((_, at) => at % 4 == 0))
            paths.AddRange(PersonLinks(await subject.GetAsync(list)).Take(9));
        return [.. paths.Distinct()];
    }

    /// <summary>Asks both subjects for every page of the mix.</summary>
    /// <exception cref="InvalidOperationException">They show other people, or the same in another order.</exception>
    public static async Task CompareAsync(WebSubject one, WebSubject other, IEnumerable<string> lists, IEnumerable<string> persons)
    {
        foreach (var path in lists)
            Same(path, PersonLinks(await one.GetAsync(path)), PersonLinks(await other.GetAsync(path)));
        foreach (var path in persons)
            Same(path, Headings(await one.GetAsync(path)), Headings(await other.GetAsync(path)));
    }

    private static void Same(string path, string[] one, string[] other)
    {
        if (one.Length == 0 || !one.SequenceEqual(other))
            throw new InvalidOperationException($"{path} shows other records: {string.Join(' ', one.Take(5))} … and {string.Join(' ', other.Take(5))} …");
    }

    private static string[] PersonLinks(string page) => [.. PersonLink().Matches(page).Select(m => m.Groups[1].Value).Distinct()];

    private static string[] Headings(string page) => [.. Heading().Matches(page).Select(m => m.Groups[1].Value.Trim())];

    [GeneratedRegex("href=\"(/people/\\d+)\"")]
    private static partial Regex PersonLink();

    [GeneratedRegex("<h1[^>]*>(.*?)</h1>", RegexOptions.Singleline)]
    private static partial Regex Heading();
}
