namespace LeYe.Portal.Documents.Office;

/// <summary>Names of cells.</summary>
internal static class XlsxCells
{
    /// <summary>A … Z, AA … : sheets here have fewer than 700 columns.</summary>
    /// <param name="index">From 0.</param>
    public static string Column(int index) =>
        index < 26 ? ((char)('A' + index)).ToString() : Column(index / 26 - 1) + Column(index % 26);
}
