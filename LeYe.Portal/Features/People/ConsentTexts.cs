namespace LeYe.Portal.Features.People;

/// <summary>The text that a person agrees to now.</summary>
internal static class ConsentTexts
{
    /// <summary>Its version, as it is kept with each consent.</summary>
    public const string Current = "2026-1";
}
