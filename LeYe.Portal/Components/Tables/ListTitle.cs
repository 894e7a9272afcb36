namespace LeYe.Portal.Components.Tables;

/// <summary>Titles that say which state of a list one is at: 人员，第 2 页，共 4 页，按姓名降序.</summary>
public static class ListTitle
{
    /// <param name="name">The list's name.</param>
    /// <param name="page">The page shown, from 1.</param>
    /// <param name="pages">All pages; one page is not mentioned.</param>
    /// <param name="sortLabel">The label of the sorted column, or null for the list's own order.</param>
    /// <param name="isDescending">The direction.</param>
    public static string Of(string name, int page, int pages, string? sortLabel = null, bool isDescending = false)
    {
        var parts = new List<string> { name };
        if (pages > 1)
            parts.Add(KitText.PageOfPages(page, pages));
        if (sortLabel is not null)
            parts.Add(isDescending ? KitText.SortedDescending(sortLabel) : KitText.SortedAscending(sortLabel));
        return string.Join(KitText.Comma, parts);
    }
}
