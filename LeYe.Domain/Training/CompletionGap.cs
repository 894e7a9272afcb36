namespace LeYe.Domain.Training;

/// <summary>Why a person is short of 结业: behind but able to catch up, out of reach, or hours enough and the assessment not passed.</summary>
public enum CompletionGap { Behind = 1, OutOfReach = 2, Assessment = 3 }
