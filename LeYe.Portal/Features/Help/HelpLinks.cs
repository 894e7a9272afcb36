namespace LeYe.Portal.Features.Help;

/// <summary>The addresses of help.</summary>
public static class HelpLinks
{
    public const string Start = "/help";
    public const string Keyboard = "/help/keyboard";
}
