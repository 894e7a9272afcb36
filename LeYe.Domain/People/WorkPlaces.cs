namespace LeYe.Domain.People;

/// <summary>Where a person would like to work: 在基地集中办公, 居家, 社区, 企业现场. The bit of a work mode n is 1 shifted by n - 1.</summary>
[Flags]
public enum WorkPlaces { None = 0, OnSite = 1, Home = 2, Community = 4, ClientSite = 8 }
