using LeYe.Portal.Documents.Pdf;

namespace LeYe.Portal.Documents;

/// <summary>A directory whose files appear whole: written beside their place, then renamed into it.</summary>
internal sealed class ReportDirectory(string path)
{
    /// <returns>The file's full path.</returns>
    /// <exception cref="PrintingFailedException"><see cref="PrintingFailure.OutputNotWritable"/>.</exception>
    public async Task<string> WriteAsync(string name, byte[] bytes, CancellationToken cancel)
    {
        var target = Path.Combine(Path.GetFullPath(path), name);
        var draft = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            Directory.CreateDirectory(path);
            await File.WriteAllBytesAsync(draft, bytes, cancel);
            File.Move(draft, target, overwrite: true);
            return target;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new PrintingFailedException(PrintingFailure.OutputNotWritable, name, error);
        }
        finally
        {
            if (File.Exists(draft)) File.Delete(draft);
        }
    }

    public void Remove(string name) => File.Delete(Path.Combine(path, name));
}
