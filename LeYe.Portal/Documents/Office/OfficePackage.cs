using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;

namespace LeYe.Portal.Documents.Office;

/// <summary>
/// An Office package written part by part, with names, relationship ids and zip times of our own choosing: the SDK's
/// package writer invents some of them anew each time, and a printed report must be the same bytes again.
/// </summary>
internal sealed class OfficePackage
{
    private const string RelationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string CoreType = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    // The earliest time a zip entry can carry; the document's own date is in its core properties.
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Name, string ContentType, string Content)> parts = [];
    private readonly List<(string Name, string ContentType, Action<Stream> Write)> streamed = [];
    private readonly SortedDictionary<string, List<string>> relationships = new(StringComparer.Ordinal);

    /// <summary>Adds a part whose root is one element; <paramref name="name"/> has no leading slash.</summary>
    public void Add(string name, string contentType, OpenXmlElement root) =>
        Add(name, contentType, root.OuterXml);

    /// <summary>Adds a part of ready XML without its declaration.</summary>
    public void Add(string name, string contentType, string xml) => parts.Add((name, contentType, xml));

    /// <summary>Adds a long part, written straight into the package before the others; what it finds out they may say.</summary>
    public void AddStreamed(string name, string contentType, Action<Stream> write) => streamed.Add((name, contentType, write));

    /// <summary>Relates a part (<c>""</c> is the package) to another by an id of the caller's choosing.</summary>
    public void Relate(string source, string id, string type, string target)
    {
        if (!relationships.TryGetValue(source, out var list)) relationships[source] = list = [];
        list.Add($"""<Relationship Id="{id}" Type="{RelationshipTypes}{type}" Target="{target}"/>""");
    }

    /// <summary>Title, language and fixed dates of the document.</summary>
    public void Describe(string title, DateOnly date)
    {
        var at = $"{date:yyyy-MM-dd}T00:00:00Z";
        parts.Add(("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
            """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" """
            + """xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" """
            + """xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">"""
            + $"<dc:title>{Escape(title)}</dc:title><dc:language>zh-CN</dc:language>"
            + $"""<dcterms:created xsi:type="dcterms:W3CDTF">{at}</dcterms:created>"""
            + $"""<dcterms:modified xsi:type="dcterms:W3CDTF">{at}</dcterms:modified></cp:coreProperties>"""));
        relationships.TryAdd("", []);
        relationships[""].Add($"""<Relationship Id="rCore" Type="{CoreType}" Target="docProps/core.xml"/>""");
    }

    public byte[] ToBytes()
    {
        using var buffer = new MemoryStream();
        WriteTo(buffer);
        return buffer.ToArray();
    }

    /// <summary>Writes the whole package; the stream need not be seekable.</summary>
    /// <param name="target">Stays open.</param>
    /// <param name="complete">Called after the long parts were written and before all others: adds the parts that depend on them.</param>
    public void WriteTo(Stream target, Action? complete = null)
    {
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, _, write) in streamed)
        {
            var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
            entry.LastWriteTime = EntryTime;
            using var stream = entry.Open();
            write(stream);
        }

        complete?.Invoke();
        Write(zip, "[Content_Types].xml", ContentTypes());
        foreach (var (source, list) in relationships) Write(zip, RelationshipName(source), Relationships(list));
        foreach (var part in parts) Write(zip, part.Name, part.Content);
    }

    private string ContentTypes() =>
        """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"""
        + """<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"""
        + string.Concat(parts.Select(part => (part.Name, part.ContentType)).Concat(streamed.Select(part => (part.Name, part.ContentType)))
            .Select(part => $"""<Override PartName="/{part.Name}" ContentType="{part.ContentType}"/>"""))
        + "</Types>";

    private static string Relationships(IEnumerable<string> list) =>
        """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
        + string.Concat(list) + "</Relationships>";

    private static string RelationshipName(string source)
    {
        if (source.Length == 0) return "_rels/.rels";
        var slash = source.LastIndexOf('/') + 1;
        return $"{source[..slash]}_rels/{source[slash..]}.rels";
    }

    private static void Write(ZipArchive zip, string name, string content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = EntryTime;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + content));
    }

    private static string Escape(string text) => System.Security.SecurityElement.Escape(text);
}
