using System.Diagnostics;

namespace LeYe.Tests.Support;

/// <summary>Opens an Office file in LibreOffice without a screen and gives back what LibreOffice makes of it as PDF.</summary>
internal static class LibreOffice
{
    public static async Task<byte[]> ToPdfAsync(byte[] file, string extension)
    {
        var directory = Directory.CreateTempSubdirectory("leye-office-");
        try
        {
            var path = Path.Combine(directory.FullName, "file." + extension);
            await File.WriteAllBytesAsync(path, file);
            var start = new ProcessStartInfo("soffice", [
                "--headless", "--norestore", $"-env:UserInstallation=file://{directory.FullName}/profile",
                "--convert-to", "pdf", "--outdir", directory.FullName, path])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            var said = await process.StandardOutput.ReadToEndAsync() + await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            var pdf = Path.ChangeExtension(path, "pdf");
            Assert.True(File.Exists(pdf), said);
            return await File.ReadAllBytesAsync(pdf);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}
