namespace LeYe.Domain.Placements;

/// <summary>工作方式: 在基地集中办公, 居家, 社区（乐业小站）, 企业现场. Not the national 集中就业 (domain.md §3.4).</summary>
public enum WorkMode { OnSite = 1, Home = 2, Community = 3, ClientSite = 4 }
