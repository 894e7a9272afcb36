using FsCheck.Fluent;
using LeYe.Domain.Income;

namespace LeYe.Tests.Domain.Income;

public sealed class MoneyTextTests
{
    [Theory]
    [InlineData("3,800.5", 380_050)]
    [InlineData("3800", 380_000)]
    [InlineData("0", 0)]
    [InlineData("0.01", 1)]
    [InlineData("３，８００．５０", 380_050)]
    [InlineData("¥ 3800元", 380_000)]
    [InlineData("1,000,000.00", 100_000_000)]
    public void TryParse_Amount_GivesFen(string text, long fen)
    {
        Assert.True(MoneyText.TryParse(text, out var value, out _));
        Assert.Equal(fen, value);
    }

    [Theory]
    [InlineData(null, MoneyFault.Empty)]
    [InlineData("  ", MoneyFault.Empty)]
    [InlineData("abc", MoneyFault.Characters)]
    [InlineData("38,00", MoneyFault.Characters)]
    [InlineData("3800.", MoneyFault.Characters)]
    [InlineData(".5", MoneyFault.Characters)]
    [InlineData("1e5", MoneyFault.Characters)]
    [InlineData("-", MoneyFault.Characters)]
    [InlineData("3800.505", MoneyFault.Decimals)]
    [InlineData("-1", MoneyFault.Negative)]
    [InlineData("1000000.01", MoneyFault.TooLarge)]
    [InlineData("99999999999999999999999999", MoneyFault.TooLarge)]
    public void TryParse_WrongAmount_SaysWhy(string? text, MoneyFault expected)
    {
        Assert.False(MoneyText.TryParse(text, out var fen, out var fault));
        Assert.Equal((expected, 0), (fault, fen));
    }

    [Fact]
    public void TryParse_FormattedAmount_GivesTheSameFen() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(0, (int)MoneyText.MaximumFen).ToArbitrary(), fen =>
            MoneyText.TryParse(MoneyText.Format(fen), out var again, out _) && again == fen));

    [Fact]
    public void TryParse_AnyText_NeverThrowsAndSaysWhy() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
            MoneyText.TryParse(text, out _, out var fault) == (fault == MoneyFault.None)));
}
