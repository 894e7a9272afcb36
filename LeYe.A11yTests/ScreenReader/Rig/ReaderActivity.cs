namespace LeYe.A11yTests.ScreenReader.Rig;

/// <summary>Tells whether the screen reader still notices something: its log grows.</summary>
public sealed class ReaderActivity(string log)
{
    /// <summary>Grows with everything that the screen reader notices.</summary>
    public long Position => new FileInfo(log).Length;
}
