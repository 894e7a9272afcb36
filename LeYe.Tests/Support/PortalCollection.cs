namespace LeYe.Tests.Support;

/// <summary>Pages tested on one running portal; its records are shared, so a test makes the records it changes.</summary>
[CollectionDefinition(Name)]
public sealed class PortalCollection : ICollectionFixture<PortalFixture>
{
    public const string Name = "portal";
}
