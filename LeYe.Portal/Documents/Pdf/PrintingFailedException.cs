namespace LeYe.Portal.Documents.Pdf;

/// <summary>A printing did not come about; nothing was written.</summary>
/// <param name="reason">Why.</param>
/// <param name="detail">The character for <see cref="PrintingFailure.CharacterMissing"/>, the seconds for
/// <see cref="PrintingFailure.TimedOut"/>; else what the program said, for the log.</param>
/// <param name="inner">What caused it, where there is an exception behind it.</param>
public sealed class PrintingFailedException(PrintingFailure reason, string detail, Exception? inner = null)
    : Exception($"{reason}: {detail}", inner)
{
    public PrintingFailure Reason => reason;

    public string Detail => detail;

    /// <summary>One Chinese sentence for the user: what is wrong and what to do.</summary>
    public string Sentence => ReportText.Get("Failure." + reason, detail);
}
