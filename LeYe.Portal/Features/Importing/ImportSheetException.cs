namespace LeYe.Portal.Features.Importing;

/// <summary>The columns of a file do not fit. The code is worded by <c>File.{code}</c>.</summary>
internal sealed class ImportSheetException(string code, string? detail = null) : Exception(code)
{
    public string Code { get; } = code;

    /// <summary>Names of columns of ours.</summary>
    public string? Detail { get; } = detail;
}
