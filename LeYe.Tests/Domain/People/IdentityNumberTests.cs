using FsCheck.Fluent;
using LeYe.Domain.People;

namespace LeYe.Tests.Domain.People;

public sealed class IdentityNumberTests
{
    private static readonly DateOnly Today = new(2024, 2, 29);

    // The first two are the examples printed in GB 11643-1999; the others are test regions (domain.md §3.3).
    [Theory]
    [InlineData("11010519491231002X", "1949-12-31", Sex.Female)]
    [InlineData("440524188001010014", "1880-01-01", Sex.Male)]
    [InlineData("999999199001010016", "1990-01-01", Sex.Male)]
    [InlineData("000000199001010018", "1990-01-01", Sex.Male)]
    public void TryParse_VectorOfTheStandard_GivesBirthDateAndSex(string text, string born, Sex sex)
    {
        Assert.True(IdentityNumber.TryParse(text, Today, true, out var value, out var fault));
        Assert.Equal(IdentityNumberFault.None, fault);
        Assert.Equal((text, DateOnly.ParseExact(born, "yyyy-MM-dd"), sex), (value.Text, value.BornOn, value.Sex));
    }

    [Theory]
    [InlineData(" 110105 19491231 002x ")]
    [InlineData("１１０１０５１９４９１２３１００２Ｘ")]
    [InlineData("110105-19491231-002X")]
    public void TryParse_SpacesFullWidthOrSmallX_IsAccepted(string text)
    {
        Assert.True(IdentityNumber.TryParse(text, Today, false, out var value, out _));
        Assert.Equal("11010519491231002X", value.Text);
    }

    [Theory]
    [InlineData(null, IdentityNumberFault.Length)]
    [InlineData("", IdentityNumberFault.Length)]
    [InlineData("1101051949123100", IdentityNumberFault.Length)]
    [InlineData("1101051949123100211010519491231002X11010", IdentityNumberFault.Length)]
    [InlineData("11010519491231A02X", IdentityNumberFault.Characters)]
    [InlineData("11010519491231002Y", IdentityNumberFault.Characters)]
    [InlineData("990105194912310021", IdentityNumberFault.Region)]
    [InlineData("110105194913310021", IdentityNumberFault.Date)]
    [InlineData("110105202403010021", IdentityNumberFault.Date)]
    [InlineData("110105194912310021", IdentityNumberFault.CheckDigit)]
    public void TryParse_WrongNumber_NamesThePart(string? text, IdentityNumberFault expected)
    {
        Assert.False(IdentityNumber.TryParse(text, Today, true, out _, out var fault));
        Assert.Equal(expected, fault);
    }

    [Theory]
    [InlineData("999999199001010016")]
    [InlineData("000000199001010018")]
    public void TryParse_TestRegionOutsideADemonstration_IsARegionFault(string text)
    {
        Assert.False(IdentityNumber.TryParse(text, Today, false, out _, out var fault));
        Assert.Equal(IdentityNumberFault.Region, fault);
    }

    [Fact]
    public void ToString_ParsedNumber_HidesAllButTheLastFour()
    {
        Assert.True(IdentityNumber.TryParse("999999199001010016", Today, true, out var value, out _));
        Assert.Equal("**************0016", value.ToString());
        Assert.Equal("", default(IdentityNumber).ToString());
    }

    [Fact]
    public void TryParse_AnyText_NeverThrowsAndSaysWhy() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
            IdentityNumber.TryParse(text, Today, true, out _, out var fault) == (fault == IdentityNumberFault.None)));

    [Fact]
    public void TryParse_OneDigitChanged_IsAlwaysRefused() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(0, 16).Zip(Gen.Choose(1, 9)).ToArbitrary(), change =>
        {
            var (place, add) = change;
            var text = "440524188001010014".ToCharArray();
            text[place] = (char)('0' + (text[place] - '0' + add) % 10);
            return !IdentityNumber.TryParse(new string(text), Today, true, out _, out _);
        }));
}
