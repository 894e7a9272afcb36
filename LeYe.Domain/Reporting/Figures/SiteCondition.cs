namespace LeYe.Domain.Reporting.Figures;

/// <summary>What a site's figures can say: they count, the site is 暂停, or nobody was ever registered there.</summary>
internal enum SiteCondition { Counting = 1, Paused = 2, NotPublished = 3 }
