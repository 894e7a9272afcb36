using FsCheck.Fluent;
using LeYe.Domain.People;

namespace LeYe.Tests.Domain.People;

public sealed class CertificateNumberTests
{
    private static readonly DateOnly Today = new(2024, 2, 29);

    [Theory]
    [InlineData("99999919900101001642", "")]
    [InlineData("999999199001010016421", "1")]
    [InlineData("99999919900101001642B1", "B1")]
    [InlineData("99999919900101001642b12", "B12")]
    [InlineData("９９９９９９ 19900101 0016 42", "")]
    public void TryParse_VectorOfTheDomain_GivesCategoryGradeAndReissue(string text, string reissue)
    {
        Assert.True(CertificateNumber.TryParse(text, Today, true, out var value, out _));
        Assert.Equal((DisabilityCategory.Physical, DisabilityGrade.Two, reissue), (value.Category, value.Grade, value.Reissue));
        Assert.Equal("999999199001010016", value.Identity.Text);
    }

    [Theory]
    [InlineData("999999199001010016", CertificateNumberFault.Length)]
    [InlineData("9999991990010100164299999919900101001642", CertificateNumberFault.Length)]
    [InlineData("99999919901301001642", CertificateNumberFault.Date)]
    [InlineData("99019919900101001642", CertificateNumberFault.Region)]
    [InlineData("99999919900101001742", CertificateNumberFault.CheckDigit)]
    [InlineData("99999919900101001682", CertificateNumberFault.Category)]
    [InlineData("99999919900101001645", CertificateNumberFault.Grade)]
    [InlineData("999999199001010016X2", CertificateNumberFault.Characters)]
    [InlineData("99999919900101001642/1", CertificateNumberFault.Characters)]
    public void TryParse_WrongNumber_NamesThePart(string text, CertificateNumberFault expected)
    {
        Assert.False(CertificateNumber.TryParse(text, Today, true, out _, out var fault));
        Assert.Equal(expected, fault);
    }

    [Theory]
    [InlineData("99999919900101001642", false)]
    [InlineData("999999199001010016421", false)]
    [InlineData("99999919900101001642B12", false)]
    [InlineData("99999919900101001642C1", true)]
    [InlineData("99999919900101001642B", true)]
    [InlineData("9999991990010100164212", true)]
    public void TryParse_UnknownReissueMark_IsAWarningAndNoFault(string text, bool isUnusual)
    {
        Assert.True(CertificateNumber.TryParse(text, Today, true, out var value, out _));
        Assert.Equal(isUnusual, value.HasUnusualReissue);
    }

    [Fact]
    public void ToString_ParsedNumber_HidesCategoryAndGrade()
    {
        Assert.True(CertificateNumber.TryParse("99999919900101001642", Today, true, out var value, out _));
        Assert.Equal("**************0016**", value.ToString());
    }

    [Fact]
    public void TryParse_AnyText_NeverThrowsAndSaysWhy() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
            CertificateNumber.TryParse("999999199001010016" + text, Today, true, out _, out var fault) == (fault == CertificateNumberFault.None)));
}
