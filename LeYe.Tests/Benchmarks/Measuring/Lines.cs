namespace LeYe.Benchmarks.Measuring;

/// <summary>Reads a text line by line without making a string of each, so that what is measured is the printer and not its source.</summary>
public sealed class Lines(TextReader reader)
{
    private char[] _buffer = new char[16 * 1024];
    private int _from;
    private int _until;

    /// <summary>The next line without its end; false after the last one. It is good until the next call.</summary>
    public bool TryRead(out ReadOnlySpan<char> line)
    {
        while (true)
        {
            var there = _buffer.AsSpan(_from, _until - _from);
            if (there.IndexOf('\n') is >= 0 and var end)
            {
                line = there[..end];
                _from += end + 1;
                return true;
            }
            there.CopyTo(_buffer);
            (_from, _until) = (0, there.Length);
            if (_until == _buffer.Length)
                Array.Resize(ref _buffer, 2 * _buffer.Length);
            var read = reader.Read(_buffer, _until, _buffer.Length - _until);
            if (read == 0)
            {
                line = _buffer.AsSpan(0, _until);
                _until = 0;
                return line.Length > 0;
            }
            _until += read;
        }
    }
}
