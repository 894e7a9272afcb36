using ICSharpCode.SharpZipLib.Zip;

namespace LeYe.Portal.Documents;

/// <summary>One file in a zip that opens with a password only: AES-256 as WinZip and 7-Zip know it (AE-2). The name of the file and its size can be seen without.</summary>
public static class ProtectedZip
{
    public const string MediaType = "application/zip";
    public const string Ending = ".zip";
    private const int KeyBits = 256;

    /// <param name="name">Of the file inside, in ASCII.</param>
    /// <param name="at">Local time of the file inside.</param>
    public static byte[] Pack(string name, byte[] content, string password, DateTime at)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipOutputStream(packed) { IsStreamOwner = false, Password = password, UseZip64 = UseZip64.Off })
        {
            zip.PutNextEntry(new ZipEntry(name) { AESKeySize = KeyBits, DateTime = at });
            zip.Write(content);
            zip.CloseEntry();
        }
        return packed.ToArray();
    }
}
