namespace LeYe.Domain.People;

/// <summary>待答复, 已更正, 未更正.</summary>
public enum CorrectionState { Open = 1, Corrected = 2, Refused = 3 }
