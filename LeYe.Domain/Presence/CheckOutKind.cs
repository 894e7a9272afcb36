namespace LeYe.Domain.Presence;

/// <summary>How a 签退 came about: at the time, said afterwards, or asked and not known any more.</summary>
public enum CheckOutKind { AtTheTime = 1, SaidAfterwards = 2, NotKnown = 3 }
