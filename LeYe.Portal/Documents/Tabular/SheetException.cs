namespace LeYe.Portal.Documents.Tabular;

/// <summary>A file cannot be read as rows. Carries nothing of its content.</summary>
public sealed class SheetException(SheetFault fault) : Exception(fault.ToString())
{
    public SheetFault Fault { get; } = fault;
}
