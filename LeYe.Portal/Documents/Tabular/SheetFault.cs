namespace LeYe.Portal.Documents.Tabular;

/// <summary>Why a file or paste cannot be read as rows at all.</summary>
public enum SheetFault
{
    /// <summary>Neither a workbook nor text, or damaged.</summary>
    NotReadable = 1,

    /// <summary>An old .xls, or a workbook with a password.</summary>
    OldOrLocked = 2,

    /// <summary>Text that is neither UTF-8, UTF-16 nor GB18030.</summary>
    Encoding = 3,

    /// <summary>Unpacked it would be larger than <see cref="SheetLimits"/> allows.</summary>
    TooLarge = 4,

    /// <summary>More columns than <see cref="SheetLimits.Columns"/>.</summary>
    TooManyColumns = 5,

    /// <summary>A quotation mark that is never closed.</summary>
    OpenQuote = 6,
}
