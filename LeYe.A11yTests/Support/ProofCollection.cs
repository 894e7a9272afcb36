namespace LeYe.A11yTests.Support;

/// <summary>All tests that look at pages share one <see cref="Proof"/>.</summary>
[CollectionDefinition(Name)]
public sealed class ProofCollection : ICollectionFixture<Proof>
{
    public const string Name = "proof";
}
