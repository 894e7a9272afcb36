using LeYe.Domain.Accounts;
using LeYe.Portal.Features.Home;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Home;

/// <summary>The home page gives 省残联 no count of one or two, and no sum that tells it.</summary>
public sealed class ShownHeadcountTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "少于3")]
    [InlineData(2, "少于3")]
    [InlineData(3, "3")]
    public void Count_OfAProvince_IsSuppressedBelowThree(int count, string words)
    {
        Assert.Equal(words, Of(RoleName.ProvincialFederation).Of(count));
        Assert.Equal(count.ToString(System.Globalization.CultureInfo.InvariantCulture), Of(RoleName.BaseLead).Of(count));
    }

    [Fact]
    public void Part_BesideASmallOne_IsWithheldToo()
    {
        var province = Of(RoleName.ProvincialFederation);
        Assert.Equal(("少于3", "不显示", "9"), (province.PartOf(2, 9), province.PartOf(9, 2), province.PartOf(9, 0)));
        Assert.False(province.MayDivide(9, 1));
        Assert.True(Of(RoleName.Operator).MayDivide(9, 1));
    }

    private static ShownHeadcount Of(RoleName role) => new(TestDatabase.ActorOf(role, 1));
}
