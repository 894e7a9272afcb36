namespace LeYe.Domain.People;

/// <summary>残疾类别 by GB/T 26341-2010, as coded in position 19 of the 残疾人证号.</summary>
public enum DisabilityCategory { Visual = 1, Hearing = 2, Speech = 3, Physical = 4, Intellectual = 5, Mental = 6, Multiple = 7 }
