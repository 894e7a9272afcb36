using LeYe.Portal.Security;
using LeYe.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace LeYe.Tests.Portal.Security;

public sealed class KeptFormsTests
{
    private readonly TestTime _time = new(new DateOnly(2024, 2, 29));
    private readonly KeptForms _forms;

    public KeptFormsTests() => _forms = new KeptForms(_time);

    [Fact]
    public void Keep_ForTwentyHours_IsStillThereAndAfterADayNoMore()
    {
        _forms.Keep(1, "b", "/p", Form("x"));
        _time.Advance(TimeSpan.FromHours(20));
        Assert.True(_forms.Waits("b", "/p"));
        _time.Advance(TimeSpan.FromHours(4));
        Assert.False(_forms.Waits("b", "/p"));
    }

    [Fact]
    public void Show_Once_StaysForAReloadAndThenIsOver()
    {
        _forms.Keep(1, "b", "/p", Form("x"));
        Assert.NotNull(_forms.Show(1, "b", "/p"));
        _time.Advance(TimeSpan.FromMinutes(9));
        Assert.NotNull(_forms.Show(1, "b", "/p"));
        _time.Advance(TimeSpan.FromMinutes(11));
        Assert.Null(_forms.Show(1, "b", "/p"));
    }

    [Theory]
    [InlineData(2, "b", "/p")]
    [InlineData(1, "c", "/p")]
    [InlineData(1, "b", "/q")]
    public void Show_ToAnyoneElse_IsNothing(int account, string browser, string page)
    {
        _forms.Keep(1, "b", "/p", Form("x"));
        Assert.Null(_forms.Show(account, browser, page));
    }

    [Fact]
    public void Keep_TooLarge_IsRefused() => Assert.False(_forms.Keep(1, "b", "/p", Form(new string('x', KeptForms.MostBytesOfOne))));

    [Fact]
    public void Keep_MoreThanOneAccountMay_DropsItsOldestOnly()
    {
        _forms.Keep(2, "b", "/other", Form("x"));
        for (var i = 0; i <= KeptForms.MostOfOneAccount; i++)
            _forms.Keep(1, "b", "/" + i, Form("x"));
        Assert.Null(_forms.Show(1, "b", "/0"));
        Assert.NotNull(_forms.Show(1, "b", "/1"));
        Assert.NotNull(_forms.Show(2, "b", "/other"));
    }

    [Fact]
    public void Keep_MoreThanTheMemoryMay_DropsTheOldest()
    {
        var large = new string('x', KeptForms.MostBytesOfOne / 2 - 100);
        var most = KeptForms.MostBytes / KeptForms.MostBytesOfOne;
        for (var account = 0; account < most + 5; account++)
            _forms.Keep(account, "b", "/p", Form(large));
        Assert.Null(_forms.Show(0, "b", "/p"));
        Assert.NotNull(_forms.Show(most + 4, "b", "/p"));
    }

    [Fact]
    public void Keep_TheSamePageAgain_ReplacesIt()
    {
        _forms.Keep(1, "b", "/p", Form("first"));
        _forms.Keep(1, "b", "/p", Form("second"));
        Assert.Equal("second", _forms.Show(1, "b", "/p")!["name"]);
    }

    private static FormCollection Form(string text) => new(new() { ["name"] = text });
}
