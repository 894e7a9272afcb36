namespace LeYe.Domain.Importing;

/// <summary>The words of coded values, which live with the pages.</summary>
public interface IImportWords
{
    /// <summary>The value that a word stands for in a column, as the number of its enum; null when it stands for none.</summary>
    int? ValueOf(ImportField field, string word);
}
