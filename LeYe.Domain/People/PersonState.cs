namespace LeYe.Domain.People;

/// <summary>在岗, 在训, 未上岗, 离岗: where a person stands today. In post goes before in training.</summary>
public enum PersonState { InPost = 1, InTraining = 2, NotPlaced = 3, Left = 4 }
