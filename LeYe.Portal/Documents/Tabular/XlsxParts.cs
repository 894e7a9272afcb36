using System.IO.Compression;
using System.Xml;

namespace LeYe.Portal.Documents.Tabular;

/// <summary>The parts of a workbook as XML without document types, external entities or a size that somebody claims.</summary>
internal sealed class XlsxParts : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = SheetLimits.UnpackedBytes, CheckCharacters = false, CloseInput = true,
    };

    private readonly ZipArchive _zip;
    private readonly UnpackedBudget _budget = new();

    public XlsxParts(Stream stream)
    {
        _zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (_zip.Entries.Count > SheetLimits.Parts)
            throw new SheetException(SheetFault.TooLarge);
    }

    /// <summary>A part by its path without a leading slash; null when there is none.</summary>
    public XmlReader? Find(string path)
    {
        var entry = _zip.Entries.FirstOrDefault(e => string.Equals(e.FullName.Replace('\\', '/'), path, StringComparison.OrdinalIgnoreCase));
        return entry is null ? null : XmlReader.Create(new BudgetedStream(entry.Open(), _budget), Settings);
    }

    /// <summary>What a part relates to: id to path. Targets outside the workbook are left out.</summary>
    public Dictionary<string, (string Type, string Path)> Relations(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var folder = part[..slash];
        var found = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        using var reader = Find($"{folder}_rels/{part[slash..]}.rels");
        while (reader?.Read() ?? false)
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && reader.GetAttribute("TargetMode") != "External"
                && reader.GetAttribute("Id") is { } id && reader.GetAttribute("Target") is { } target)
                found.TryAdd(id, (reader.GetAttribute("Type") ?? "", target.StartsWith('/') ? target[1..] : folder + target));
        return found;
    }

    public void Dispose() => _zip.Dispose();

    /// <summary>The first characters of the text the reader stands before the end of, without taking more into memory.</summary>
    public static string Text(XmlReader reader, char[] buffer)
    {
        var length = 0;
        int read;
        while (length < buffer.Length && (read = reader.ReadValueChunk(buffer, length, buffer.Length - length)) > 0)
            length += read;
        return new string(buffer, 0, length);
    }
}
