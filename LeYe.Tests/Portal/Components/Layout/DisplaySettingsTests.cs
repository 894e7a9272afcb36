using LeYe.Portal.Components.Layout;

namespace LeYe.Tests.Portal.Components.Layout;

public sealed class DisplaySettingsTests
{
    [Fact]
    public void DisplaySettings_Written_AreReadBack()
    {
        var settings = new DisplaySettings("hc", "175", "wide", "roomy", "less");
        Assert.Equal(settings, DisplaySettings.Parse(settings.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("theme=purple&size=9000&space=%00&x")]
    [InlineData("theme=dark&theme=light")]
    public void DisplaySettings_Unknown_AreTheUsual(string? text) => Assert.Equal(DisplaySettings.Usual, DisplaySettings.Parse(text));
}
