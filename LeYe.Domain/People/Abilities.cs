namespace LeYe.Domain.People;

/// <summary>What a person can do, and what an opening asks for. The same words on both sides, so that they can be compared.</summary>
[Flags]
public enum Abilities
{
    None = 0, Typing = 1, Computer = 2, Mandarin = 4, Phone = 8, Writing = 16, Annotation = 32, Design = 64, Media = 128,
    Handicraft = 256, Sales = 512, Leading = 1024, SignLanguage = 2048, Braille = 4096,
}
