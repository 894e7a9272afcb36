namespace LeYe.Domain.Training;

/// <summary>授课方式: 线下, 线上, 混合.</summary>
public enum TrainingDelivery { OnSite = 1, Online = 2, Mixed = 3 }
