namespace LeYe.Domain.Common;

/// <summary>Who a file with people in it goes to: 本项目内部, 残联, 合作企业, 依法索取的机关, 媒体或公众, 本人 (PIPL 13, 23, 45).</summary>
public enum RecipientKind { Internal = 1, Federation = 2, Client = 3, Authority = 4, Media = 5, Person = 6 }
