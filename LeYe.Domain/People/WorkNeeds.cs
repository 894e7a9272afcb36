namespace LeYe.Domain.People;

/// <summary>
/// What a person needs at work, and what an opening offers (accommodations): 读屏软件, 大字和放大, 手语或字幕, 文字沟通, 无台阶通道, 无障碍卫生间,
/// 可调工位, 弹性工时, 居家工作, 辅导员陪同, 分步骤指令, 接送或住宿.
/// </summary>
[Flags]
public enum WorkNeeds
{
    None = 0, ScreenReader = 1, LargePrint = 2, SignOrCaption = 4, TextContact = 8, StepFree = 16, AccessibleToilet = 32,
    Desk = 64, FlexibleHours = 128, HomeWork = 256, Companion = 512, StepByStep = 1024, TransportOrLodging = 2048,
}
