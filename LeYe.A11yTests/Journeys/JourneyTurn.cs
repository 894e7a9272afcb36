namespace LeYe.A11yTests.Journeys;

/// <summary>Which time a journey is walked: once with script, once without. Each takes other records.</summary>
/// <param name="HasScript">Whether the page's script runs.</param>
/// <param name="Fill">Fills the parts of an address from the records.</param>
public sealed record JourneyTurn(bool HasScript, Func<string, string> Fill)
{
    /// <summary>A word for new names.</summary>
    public string Word => HasScript ? "甲" : "乙";

    /// <summary>A number to pick records by.</summary>
    public int Index => HasScript ? 0 : 1;
}
