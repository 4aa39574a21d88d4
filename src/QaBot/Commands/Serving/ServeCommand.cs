using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using QaBot.Answering;
using QaBot.Hosting;
using Spectre.Console.Cli;

namespace QaBot.Commands.Serving;

/// <summary>Serves the bot until it is stopped.</summary>
internal sealed class ServeCommand : AsyncCommand<ServeSettings>
{
    /// <inheritdoc/>
    public override async Task<int> ExecuteAsync(CommandContext context, ServeSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            return await ServeAsync(settings, cancellationToken);
        }
        catch (OptionsValidationException error)
        {
            throw new AnsweringException(string.Join(' ', error.Failures), error);
        }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            throw new AnsweringException(
                $"{error.Message.TrimEnd('.')}. Stop the program that listens there, or choose another address with --urls "
                + $"http://localhost:PORT.", error);
        }
        catch (Exception error)
            when (error is FormatException or System.Net.Sockets.SocketException
            or InvalidOperationException { Source: "Microsoft.AspNetCore.Server.Kestrel.Core" })
        {
            throw new AnsweringException(
                $"The server cannot listen: {error.Message.TrimEnd('.')}. Set Urls or --urls to an address such as http://localhost:3978.",
                error);
        }
    }

    private static async Task<int> ServeAsync(ServeSettings settings, CancellationToken cancellationToken)
    {
        await using var app = QaBotHost.Build(new ServeChoices(settings.Urls, settings.IndexOptions));
        var holder = app.Services.GetRequiredService<EngineHolder>();
        try
        {
            await app.RunAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (holder.Failure is not null || app.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // The index could not be opened, or the program was stopped, before the server had started.
        }

        return holder.Failure is { } failure ? throw failure : ExitCode.Done;
    }
}
