using System.Text.Json;

namespace LeYe.Domain.Training.Attendance;

/// <summary>What the audit keeps of a save of a register: the version it made, and the marks it changed.</summary>
internal sealed record RegisterNote(int Version, IReadOnlyList<MarkChange> Marks)
{
    public string Write() => JsonSerializer.Serialize(this);

    /// <summary>Reads a note, or null when it is about something else of the session. One without a version stands for any.</summary>
    public static RegisterNote? Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        try
        {
            return text[0] == '[' ? new RegisterNote(int.MaxValue, JsonSerializer.Deserialize<List<MarkChange>>(text)!)
                : text.StartsWith("{\"Version\":", StringComparison.Ordinal) ? JsonSerializer.Deserialize<RegisterNote>(text) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
