using LeYe.Domain.Accounts;
using LeYe.Domain.Common;

namespace LeYe.Domain.Importing;

/// <summary>The rules of imports, by name (issue 5, Import and paste).</summary>
public static class ImportRules
{
    /// <summary>Rows of one import.</summary>
    public const int MostRows = 20_000;

    /// <summary>Characters of one cell.</summary>
    public const int LongestCell = 500;

    /// <summary>What waits for its submit is gone after this; so is, after the submit, what the file said.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>An import has a row.</summary>
    public static readonly RuleId Empty = new("import.empty");

    /// <summary>An import has at most <see cref="MostRows"/> rows.</summary>
    public static readonly RuleId TooManyRows = new("import.too-many-rows");

    /// <summary>An import is corrected and submitted once, while it waits.</summary>
    public static readonly RuleId NotWaiting = new("import.not-waiting");

    /// <summary>There is a row to write.</summary>
    public static readonly RuleId NothingToWrite = new("import.nothing-to-write");

    /// <summary>Only a submitted import is undone.</summary>
    public static readonly RuleId NotSubmitted = new("import.not-submitted");

    /// <summary>An import is undone as a whole until one of its rows is edited or used.</summary>
    public static readonly RuleId Edited = new("import.edited");

    /// <summary>The act on the records that an import does many times.</summary>
    public static Right RightOf(ImportKind kind) => kind switch
    {
        ImportKind.People => Right.RegisterPerson,
        ImportKind.Placements => Right.RecordPlacement,
        _ => Right.EnterIncome,
    };
}
