namespace LeYe.Domain.Common;

/// <summary>One page of a list. A page number out of range shows the first page.</summary>
/// <param name="Items">The rows of this page.</param>
/// <param name="Total">All rows of the list.</param>
/// <param name="Number">The page shown, from 1.</param>
/// <param name="Size">Rows a page.</param>
public sealed record PageOf<T>(IReadOnlyList<T> Items, int Total, int Number, int Size)
{
    public int PageCount => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>The page to show when <paramref name="asked"/> was asked for.</summary>
    public static int Settle(int asked, int total, int size) => asked < 1 || (asked - 1) * (long)size >= total ? 1 : asked;
}
