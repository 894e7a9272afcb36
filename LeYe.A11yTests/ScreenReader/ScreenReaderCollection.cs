namespace LeYe.A11yTests.ScreenReader;

/// <summary>There is one keyboard and one voice: these tests run one after the other, beside nothing else.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ScreenReaderCollection : ICollectionFixture<ScreenReaderFixture>
{
    public const string Name = "Screen reader";
}
