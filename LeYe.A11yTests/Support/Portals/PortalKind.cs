namespace LeYe.A11yTests.Support.Portals;

/// <summary>Which database a portal stands on.</summary>
public enum PortalKind
{
    /// <summary>The demonstration, with an account for each of its roles.</summary>
    Demonstration,

    /// <summary>Another demonstration, for the journeys, which change it.</summary>
    Journeys,

    /// <summary>A demonstration whose year 2023 is final, corrected and sent.</summary>
    Final,

    /// <summary>As at the first start: the published sites and an account for each role, but nobody and nothing else.</summary>
    Empty,

    /// <summary>Not even an account: the first sign-in.</summary>
    Fresh,

    /// <summary>Its tables of people are gone, so that pages fail for real.</summary>
    Broken,

    /// <summary>The same as Fresh in the development environment, which alone shows the gallery of components.</summary>
    Development,
}
