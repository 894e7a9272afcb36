namespace LeYe.Portal.Live;

/// <summary>
/// After a restart everybody connects at once, and opening a connection leaves nearly as much garbage as the connection keeps. A
/// quiet portal would hold that memory for hours; so when such a storm has passed, it is given back once.
/// </summary>
/// <param name="giveBack">Gives the memory back; pauses everything for some hundredths of a second.</param>
public sealed class ConnectionStorms(Action giveBack)
{
    /// <summary>So many new connections are a storm.</summary>
    public const int Storm = 200;

    private int _settled;
    private int _before;

    /// <summary>Told now and then how many connections are open.</summary>
    public void Look(int open)
    {
        // Connections that closed do not count against those that come.
        _settled = Math.Min(_settled, open);
        var stillComing = open - _before > Storm / 20;
        _before = open;
        if (open - _settled < Storm || stillComing)
            return;
        _settled = open;
        giveBack();
    }
}
