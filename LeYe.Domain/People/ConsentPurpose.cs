namespace LeYe.Domain.People;

/// <summary>The five purposes of domain.md §6.1 (PIPL 29).</summary>
public enum ConsentPurpose { RegisterAndTrain = 1, PlaceAndPay = 2, ReportToFederation = 3, ShareWithClient = 4, Publish = 5 }
