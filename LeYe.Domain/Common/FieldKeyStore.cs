namespace LeYe.Domain.Common;

/// <summary>
/// Where the keys are kept: a file, or a text from the environment, which the program never changes. The file is read again when it was
/// changed, so that a rotation by another process reaches a running portal within a second.
/// </summary>
/// <param name="path">The key file; made when it is first asked for and there is none.</param>
/// <param name="given">The text from the environment; null where there is none.</param>
/// <param name="time">For the date of a new file.</param>
public sealed class FieldKeyStore(string path, string? given = null, TimeProvider? time = null)
{
    private const long LookAgainAfter = 1000;
    private readonly Lock _lock = new();
    private volatile FieldKeys? _keys;
    private DateTime _stamp;
    private long _lookedAt;

    /// <summary>The keys come from the environment: who runs the portal changes them there.</summary>
    public bool IsGiven => given is not null;

    /// <summary>There are keys already.</summary>
    public bool Exists => IsGiven || File.Exists(path);

    /// <summary>The keys, at most a second old.</summary>
    public FieldKeys Current => _keys is { } keys && (IsGiven || Environment.TickCount64 - Volatile.Read(ref _lookedAt) < LookAgainAfter) ? keys : Look();

    /// <summary>The keys as they are this moment.</summary>
    public FieldKeys Look()
    {
        lock (_lock)
        {
            Volatile.Write(ref _lookedAt, Environment.TickCount64);
            if (IsGiven)
                return _keys ??= FieldKeys.Parse(given!);
            var stamp = File.GetLastWriteTimeUtc(path);
            if (_keys is null || stamp != _stamp)
                (_keys, _stamp) = (FieldKeys.LoadOrCreate(path, time?.GetUtcNow().UtcDateTime), File.GetLastWriteTimeUtc(path));
            return _keys;
        }
    }

    /// <summary>Puts other keys in force; into the file too, unless they come from the environment.</summary>
    public void Put(FieldKeys keys)
    {
        lock (_lock)
        {
            if (!IsGiven)
                keys.Replace(path);
            (_keys, _stamp) = (keys, File.GetLastWriteTimeUtc(path));
        }
    }

    /// <summary>Keeps other processes from changing the keys at the same time, until disposed.</summary>
    /// <exception cref="IOException">Another process is changing them.</exception>
    public IDisposable Hold()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
    }
}
