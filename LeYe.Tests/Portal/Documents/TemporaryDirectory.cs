namespace LeYe.Tests.Portal.Documents;

internal sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("leye-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
