namespace LeYe.A11yTests.ScreenReader.Rig;

/// <summary>Tells whether the screen reader is still working something out: its log grows, or its process wants the processor.</summary>
public sealed class ReaderActivity(string log, int process)
{
    private readonly string _state = $"/proc/{process}/stat";

    /// <summary>Grows with everything that the screen reader notices.</summary>
    public long Position => new FileInfo(log).Length;

    /// <summary>Running, or waiting for its turn on a busy machine.</summary>
    public bool Busy
    {
        get
        {
            var text = File.ReadAllText(_state);
            return text[text.LastIndexOf(')') + 2] == 'R';
        }
    }
}
