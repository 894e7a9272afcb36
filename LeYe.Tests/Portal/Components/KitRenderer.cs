using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LeYe.Portal.Components;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Components.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LeYe.Tests.Portal.Components;

/// <summary>Renders components as the server does and reads the HTML as a browser does.</summary>
internal static class KitRenderer
{
    private static readonly HtmlParser Parser = new();

    /// <summary>The body of a page that holds only this component.</summary>
    public static Task<IElement> RenderAsync<T>(params (string Name, object? Value)[] parameters) where T : IComponent =>
        RenderAsync(Component<T>(parameters));

    /// <summary>The body of a page with this content.</summary>
    public static async Task<IElement> RenderAsync(RenderFragment content)
    {
        await using var services = Services();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<Host>(ParameterView.FromDictionary(new Dictionary<string, object?> { ["Content"] = content }))).ToHtmlString());
        return (await Parser.ParseDocumentAsync(html)).Body!;
    }

    /// <summary>The body of a page with this field in a form of this state.</summary>
    public static Task<IElement> RenderFieldAsync<T>(FormState state, params (string Name, object? Value)[] parameters) where T : IComponent =>
        RenderAsync<Form>(("Name", "test"), ("State", state), ("Action", "/test"), ("ChildContent", Component<T>(parameters)));

    /// <summary>One component as content.</summary>
    public static RenderFragment Component<T>(params (string Name, object? Value)[] parameters) where T : IComponent => builder =>
    {
        builder.OpenComponent<T>(0);
        foreach (var (name, value) in parameters)
            builder.AddComponentParameter(1, name, value);
        builder.CloseComponent();
    };

    /// <summary>The page must not be shown: the component refuses at its first render.</summary>
    public static Task<InvalidOperationException> RefusedAsync<T>(params (string Name, object? Value)[] parameters) where T : IComponent =>
        Assert.ThrowsAsync<InvalidOperationException>(() => RenderAsync<T>(parameters));

    private static ServiceProvider Services()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddScoped<ElementIds>();
        services.AddSingleton<AntiforgeryStateProvider, KnownToken>();
        services.AddSingleton<NavigationManager>(new KnownAddress("/people/12"));
        services.AddSingleton<IShellModel, KnownShell>();
        return services.BuildServiceProvider();
    }

    /// <summary>Puts the title where a test can see it.</summary>
    private sealed class Host : ComponentBase
    {
        [Parameter] public RenderFragment? Content { get; set; }

        protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder)
        {
            builder.OpenComponent<HeadOutlet>(0);
            builder.CloseComponent();
            builder.AddContent(1, Content);
        }
    }

    private sealed class KnownToken : AntiforgeryStateProvider
    {
        public override AntiforgeryRequestToken GetAntiforgeryToken() => new("token-value", "__RequestVerificationToken");
    }

    private sealed class KnownAddress : NavigationManager
    {
        public KnownAddress(string path) => Initialize("http://localhost/", "http://localhost" + path);

        protected override void NavigateToCore(string uri, bool forceLoad) => throw new NotSupportedException();
    }
}
