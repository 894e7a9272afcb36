namespace LeYe.Domain.Auditing;

/// <summary>Remembers that a submitted form was carried out, so that the same form sent twice acts once.</summary>
public sealed class ActReceipt
{
    /// <summary>The form's own key, made when the form was shown.</summary>
    public required Guid Key { get; init; }

    public required int AccountId { get; init; }

    public required int SubjectId { get; init; }

    public required DateTime At { get; init; }
}
