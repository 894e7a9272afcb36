namespace LeYe.Domain.People;

/// <summary>A person's wish that something in their record be corrected (PIPL 46), and what was answered.</summary>
public sealed class CorrectionRequest
{
    public int Id { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required CorrectionField Field { get; init; }

    /// <summary>What it should say, encrypted.</summary>
    public required byte[] WantedCipher { get; init; }

    /// <summary>Why, encrypted.</summary>
    public required byte[] ReasonCipher { get; init; }

    public required DateOnly FiledOn { get; init; }

    public required string FiledBy { get; init; }

    public CorrectionState State { get; internal set; } = CorrectionState.Open;

    /// <summary>The answer in words, encrypted.</summary>
    public byte[]? AnswerCipher { get; internal set; }

    public DateOnly? AnsweredOn { get; internal set; }

    public string? AnsweredBy { get; internal set; }
}
