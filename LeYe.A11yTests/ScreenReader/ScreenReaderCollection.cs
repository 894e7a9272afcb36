namespace LeYe.A11yTests.ScreenReader;

/// <summary>There is one keyboard and one voice: these tests run one after the other, beside those that look at pages.</summary>
[CollectionDefinition(Name)]
public sealed class ScreenReaderCollection : ICollectionFixture<ScreenReaderFixture>
{
    public const string Name = "Screen reader";
}
