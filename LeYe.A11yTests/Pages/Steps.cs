using LeYe.A11yTests.Support.Browser;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Pages;

/// <summary>Short steps by which states are reached.</summary>
public static class Steps
{
    /// <summary>Stands for the first choice of a question.</summary>
    public const string First = "{first}";

    /// <summary>Fills fields by name (a radio or a choice by its value) and sends the page's form.</summary>
    public static Func<IPage, Task> Send(params (string Name, string Value)[] fields) => async page =>
    {
        foreach (var (name, value) in fields)
            await FillAsync(page, name, value);
        await SubmitAsync(page);
    };

    /// <summary>Fills and sends one of several forms of a page, by its name.</summary>
    public static Func<IPage, Task> SendForm(string form, params (string Name, string Value)[] fields) => async page =>
    {
        foreach (var (name, value) in fields)
            await FillAsync(page, name, value);
        await LeadsOnAsync(page, () => page.Locator($"main form:has(input[name='_handler'][value='{form}']) [type=submit]").ClickAsync());
    };

    /// <summary>Somebody else does the first on the same page while it is open; then it does the second.</summary>
    public static Func<IPage, Task> AfterAnother(Func<IPage, Task> theirs, Func<IPage, Task> ours) => async page =>
    {
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(page.Url);
        await theirs(other);
        await other.CloseTabAsync();
        await ours(page);
    };

    /// <summary>One step after the other.</summary>
    public static Func<IPage, Task> Then(params Func<IPage, Task>[] steps) => async page =>
    {
        foreach (var step in steps)
            await step(page);
    };

    /// <summary>Follows the first link of the main part that bears the words.</summary>
    public static Func<IPage, Task> Follow(string words) => page => LeadsOnAsync(page, () => page.Locator("main a", new() { HasText = words }).First.ClickAsync());

    /// <summary>Chooses a small file of that content.</summary>
    public static Func<IPage, Task> ChooseFile(string name, string content) => page =>
        page.Locator("main input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = System.Text.Encoding.Latin1.GetBytes(content) });

    /// <summary>Presses the button of that value.</summary>
    public static Task PressAsync(IPage page, string value) =>
        LeadsOnAsync(page, () => page.Locator($"main form[method=post] [type=submit][value='{value}']").ClickAsync());

    /// <summary>Starts the leave of the page's form and goes on to where it is ended.</summary>
    public static async Task StartLeaveAsync(IPage page)
    {
        await SubmitAsync(page);
        await page.GotoAsync(page.Url.Split('?')[0] + "/resume");
    }

    /// <summary>Marks the first person of the register and saves the draft.</summary>
    public static Func<IPage, Task> DraftFirst(string mark) => async page =>
    {
        await page.Locator($"main form[method=post] input[type=radio][value='{mark}']").First.CheckAsync();
        await PressAsync(page, "draft");
    };

    /// <summary>Marks somebody on the register of this record of changes, and comes back to it.</summary>
    public static async Task ChangeThenLookBack(IPage page)
    {
        var history = page.Url;
        await page.GotoAsync(history[..^"/history".Length]);
        await DraftFirst("LeftEarly")(page);
        await page.GotoAsync(history);
    }

    /// <summary>Takes the first session of the catch-up page with an exception line, and asks for the read-back.</summary>
    public static Func<IPage, Task> CatchUpFirst(string line) => async page =>
    {
        await page.Locator("main form[method=post] input[type=checkbox]").First.CheckAsync();
        await page.Locator("main form[method=post] input[name^=line]").First.FillAsync(line);
        await PressAsync(page, "check");
    };

    /// <summary>Types words into the first amount of the income grid and sends it.</summary>
    public static async Task SpoilFirstAmountAsync(IPage page)
    {
        await page.Locator("main form[method=post] input[inputmode=decimal]").First.FillAsync("三千八");
        await SubmitAsync(page);
    }

    /// <summary>Copies last month for the first person of the income grid, which saves the row, and then saves the month.</summary>
    public static Task CopyFirstAmountAsync(IPage page) => FillFirstAmountAsync(page, "=");

    /// <summary>Types an amount that nobody of the base has earned for the second person, so that the grid asks about it.</summary>
    public static async Task RaiseSecondAmountAsync(IPage page)
    {
        await page.Locator("main form[method=post] tbody tr:nth-child(2) input[inputmode=decimal]").First.FillAsync("98765.40");
        await SubmitAsync(page);
    }

    /// <summary>Fills and sends the page's form past its script, for a page whose script answers in place.</summary>
    public static Func<IPage, Task> SendPastScript(params (string Name, string Value)[] fields) => async page =>
    {
        foreach (var (name, value) in fields)
            await FillAsync(page, name, value);
        await LeadsOnAsync(page, () => page.Locator("main form[method=post]").First.EvaluateAsync("f => f.submit()"));
    };

    /// <summary>Records a 入项前月收入 for somebody who joined in a year that is final.</summary>
    public static async Task RecordLockedPriorAsync(IPage page)
    {
        var row = page.Locator("main tr:has(input[name^='from.']:is([value^='2019'], [value^='2020'], [value^='2021'], [value^='2022']))").First;
        await row.Locator("input[name^='amount.']").FillAsync("900");
        await row.Locator("select").SelectOptionAsync("OwnStatement");
        await SubmitAsync(page);
    }

    /// <summary>Records a 入项前月收入 for the first person of the page.</summary>
    /// <param name="from">The month from which it is compared.</param>
    public static Func<IPage, Task> RecordFirstPriorAsync(string amount, string from) => async page =>
    {
        await page.Locator("main input[name^='amount.']").First.FillAsync(amount);
        await page.Locator("main select[name^='source.']").First.SelectOptionAsync("OwnStatement");
        await page.Locator("main input[name^='from.']").First.FillAsync(from);
        await SubmitAsync(page);
    };

    private static async Task FillFirstAmountAsync(IPage page, string text)
    {
        await page.Locator("main form[method=post] input[inputmode=decimal]").First.FillAsync(text);
        await SubmitAsync(page);
    }

    /// <summary>Sends the page's form with a token that is not its own.</summary>
    public static Func<IPage, Task> SendWithForeignToken(params (string Name, string Value)[] fields) => async page =>
    {
        foreach (var (name, value) in fields)
            await FillAsync(page, name, value);
        await page.Context.ClearCookiesAsync(new() { NameRegex = new("Antiforgery") });
        await SubmitAsync(page);
    };

    public static Task SubmitAsync(IPage page) =>
        LeadsOnAsync(page, () => page.Locator("main form[method=post] [type=submit]").First.ClickAsync());

    /// <summary>Does what leads to another page, and waits for that page, be it an answer or where a redirect ends.</summary>
    public static async Task LeadsOnAsync(IPage page, Func<Task> act)
    {
        var arrived = new TaskCompletionSource();
        void Arrive(object? sender, IPage at) => arrived.TrySetResult();
        page.DOMContentLoaded += Arrive;
        await act();
        await arrived.Task.WaitAsync(TimeSpan.FromSeconds(20));
        page.DOMContentLoaded -= Arrive;
    }

    public static async Task FillAsync(IPage page, string name, string value)
    {
        var field = page.Locator($"main [name='{name}']");
        if (value == First)
            value = await field.First.GetAttributeAsync("value") ?? "";
        var kind = await field.First.EvaluateAsync<string>("e => e.type");
        if (kind is "radio")
            await page.Locator($"main [name='{name}'][value='{value}']").CheckAsync();
        else if (kind is "checkbox")
            await page.Locator($"main [name='{name}'][value='{value}']").CheckAsync();
        else if (kind.StartsWith("select", StringComparison.Ordinal))
            await field.SelectOptionAsync(value);
        else
            await field.FillAsync(value);
    }
}
