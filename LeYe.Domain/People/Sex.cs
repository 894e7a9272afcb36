namespace LeYe.Domain.People;

/// <summary>GB/T 2261.1: 1 男, 2 女; 0 未知.</summary>
public enum Sex { Unknown = 0, Male = 1, Female = 2 }
