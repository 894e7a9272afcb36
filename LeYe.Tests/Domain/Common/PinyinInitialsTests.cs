using LeYe.Domain.Common;

namespace LeYe.Tests.Domain.Common;

public sealed class PinyinInitialsTests
{
    [Theory]
    [InlineData("王芳", "WF")]
    [InlineData("李强", "LQ")]
    [InlineData("欧阳娜娜", "OYNN")]
    [InlineData("单丽", "SL")]
    [InlineData("解晓东", "XXD")]
    [InlineData("仇大伟", "QDW")]
    [InlineData("曾国强", "ZGQ")]
    [InlineData("查良镛", "ZLY")]
    [InlineData("区小红", "OXH")]
    [InlineData("尉迟恭", "YCG")]
    [InlineData("万俟雪", "MQX")]
    [InlineData("长孙明", "ZSM")]
    [InlineData("阿依古丽·买买提", "AYGLMMT")]
    [InlineData("Anna 王", "ANNAW")]
    [InlineData(" 张　三 ", "ZS")]
    public void Of_AName_TheUsualReadingComesFirst(string name, string initials) => Assert.Equal(initials, PinyinInitials.Of(name)[0]);

    [Theory]
    [InlineData("单丽", "DL")]
    [InlineData("尉迟恭", "WCG")]
    [InlineData("覃静", "QJ")]
    [InlineData("覃静", "TJ")]
    [InlineData("王乐", "wy")]
    [InlineData("王乐", "ＷＬ")]
    [InlineData("种小军", "CXJ")]
    public void Matches_AnotherReadingOfACharacter_IsFoundToo(string name, string typed) => Assert.True(PinyinInitials.Matches(name, typed));

    [Theory]
    [InlineData("王芳", "")]
    [InlineData("王芳", "W")]
    [InlineData("王芳", "WFF")]
    [InlineData("王芳", "LQ")]
    [InlineData("", "W")]
    [InlineData("…", "W")]
    public void Matches_SomethingElse_IsNotFound(string name, string typed) => Assert.False(PinyinInitials.Matches(name, typed));

    [Fact]
    public void Of_ManyReadings_StaysShortAndWithoutRepeats()
    {
        var all = PinyinInitials.Of(string.Concat(Enumerable.Repeat("参", 20)));
        Assert.InRange(all.Count, 2, 32);
        Assert.Equal(all.Count, all.Distinct().Count());
    }

    [Fact]
    public void Of_EveryCharacterOfTheFirstStandard_HasAnInitial()
    {
        // GB 2312's 6,763 characters, by its own rows 16-87.
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        var standard = System.Text.Encoding.GetEncoding("gb2312");
        var characters = from row in Enumerable.Range(0xb0, 72) from cell in Enumerable.Range(0xa1, 94) select standard.GetString([(byte)row, (byte)cell]);
        Assert.DoesNotContain(characters, c => c[0] is >= '\u4e00' and <= '\u9fff' && PinyinInitials.Of(c).Count == 0);
    }
}
