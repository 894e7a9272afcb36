namespace LeYe.Domain.Placements;

/// <summary>How a follow-up was held: 面谈, 电话, 文字消息, 视频, 上门.</summary>
public enum FollowUpWay { Meeting = 1, Phone = 2, Text = 3, Video = 4, Visit = 5 }
