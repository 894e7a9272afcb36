using LeYe.Domain.Persistence;
using LeYe.Domain.Persistence.Postgres;
using LeYe.Domain.Persistence.Sqlite;
using LeYe.Portal.Setup;
using Microsoft.AspNetCore.Connections;

namespace LeYe.Portal.Commands;

/// <summary>Serves the portal until it is asked to stop.</summary>
public static class ServeCommand
{
    public const string DefaultAddress = "http://127.0.0.1:5080";

    public static async Task<int> RunAsync(CommandOptions options, CommandOutput to)
    {
        var address = options.Text("urls") ?? DefaultAddress;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            throw CommandFailure.Usage("Fault.Address", address);
        RendererAhead.Begin();
        var directory = options.Prepare();
        await using var app = PortalHost.Build(new PortalOptions { Directory = directory, Address = address });
        await RecordsHost.PrepareAsync(app.Services);
        try
        {
            await app.StartAsync();
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            throw CommandFailure.Failed("Fault.AddressInUse", address);
        }
        await GreetAsync(app, to);
        ModelAhead(directory);
        await app.WaitForShutdownAsync();
        return 0;
    }

    private static void ModelAhead(DataDirectory directory)
    {
        if (directory.Server is null)
            SqliteSetup.BuildModelSoon();
        else
            PostgresSetup.BuildModelSoon();
    }

    private static async Task GreetAsync(WebApplication app, CommandOutput to)
    {
        var address = app.Urls.First();
        await to.Out.WriteLineAsync(CommandText.Get("Serve.Ready", address));
        var anybody = await app.Services.GetRequiredService<DatabaseState>().HasAccountsAsync(CancellationToken.None);
        await to.Out.WriteLineAsync(anybody
            ? CommandText.Get("Serve.SignIn", address)
            : CommandText.Get("Serve.FirstSignIn", address, app.Services.GetRequiredService<Security.FirstSignIn>().Code));
        await to.Out.FlushAsync();
    }
}
