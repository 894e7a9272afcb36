namespace LeYe.Domain.People;

/// <summary>岗位大类 (domain.md §3.6): 客户服务, 数据服务, 数字内容, 手工和代加工, 商务, 管理与支持. A wish names several, an opening one.</summary>
[Flags]
public enum WorkKinds { None = 0, CustomerService = 1, DataService = 2, DigitalContent = 4, Handicraft = 8, Commerce = 16, Management = 32 }
