namespace LeYe.Domain.People;

/// <summary>How a consent was given: 纸质签字, 屏幕上确认, 读给本人听, 手语说明, 监护人同意; 0 未记录 (domain.md §6.1).</summary>
public enum ConsentWay { Unknown = 0, Paper = 1, Screen = 2, ReadAloud = 3, SignLanguage = 4, Guardian = 5 }
