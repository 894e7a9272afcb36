using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace LeYe.Portal.Components.Tables;

/// <summary>
/// Where a list stands, as its address says: filters, sort and page. Sort links, chips and page links are made from it, so a list can
/// be kept as a bookmark and the back button works. The query names are <c>sort</c> (a leading hyphen means descending) and <c>page</c>.
/// </summary>
public sealed class ListAddress
{
    private const string PageName = "page";
    private const string SortName = "sort";
    private readonly string path;
    private readonly List<KeyValuePair<string, string>> query;

    public ListAddress(string path, IEnumerable<KeyValuePair<string, string>> query)
    {
        this.path = path;
        this.query = [.. query.Where(q => q.Value.Length > 0)];
    }

    /// <summary>The address of this request.</summary>
    public static ListAddress From(HttpContext http) => new(http.Request.Path, http.Request.Query
        .SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value ?? "")));

    /// <summary>The page asked for; 1 when it is no number. The query of the list settles pages out of range.</summary>
    public int Page => int.TryParse(this[PageName], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1;

    /// <summary>The column to sort by, or null for the list's own order.</summary>
    public string? SortKey => this[SortName].TrimStart('-') is { Length: > 0 } key ? key : null;

    public bool IsDescending => this[SortName].StartsWith('-');

    /// <summary>The path without the query, for the filter form.</summary>
    public string Path => path;

    /// <summary>The value of a filter, or empty.</summary>
    public string this[string name] => query.Find(q => q.Key == name).Value ?? "";

    /// <summary>The same list at another page.</summary>
    public string ToPage(int page) => Link(Except(PageName), page > 1 ? (PageName, page.ToString(CultureInfo.InvariantCulture)) : null);

    /// <summary>The same list in another order, from its first page.</summary>
    public string SortedBy(string key, bool isDescending) =>
        Link(Except(PageName, SortName), (SortName, isDescending ? "-" + key : key));

    /// <summary>The same list without one filter, whatever fields it has, from its first page.</summary>
    public string Without(params string[] names) => Link(Except([PageName, .. names]), null);

    /// <summary>The same list with a filter set, from its first page.</summary>
    public string With(string name, string value) => Link(Except(PageName, name), (name, value));

    /// <summary>What the address asks for, without some of it.</summary>
    public IEnumerable<KeyValuePair<string, string>> Filters(params string[] names) => Except(names);

    /// <summary>The same list and page under another path, for example its export.</summary>
    public string Under(string otherPath) => Link(otherPath, Except(PageName), null);

    private IEnumerable<KeyValuePair<string, string>> Except(params string[] names) => query.Where(q => !names.Contains(q.Key));

    private string Link(IEnumerable<KeyValuePair<string, string>> kept, (string Name, string Value)? added) => Link(path, kept, added);

    private static string Link(string path, IEnumerable<KeyValuePair<string, string>> kept, (string Name, string Value)? added)
    {
        var all = kept.Select(k => KeyValuePair.Create(k.Key, (string?)k.Value));
        return QueryHelpers.AddQueryString(path, added is { } a ? all.Append(KeyValuePair.Create(a.Name, (string?)a.Value)) : all);
    }
}
