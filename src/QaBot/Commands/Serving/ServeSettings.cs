using System.ComponentModel;
using Spectre.Console.Cli;

namespace QaBot.Commands.Serving;

/// <summary>The options of "serve".</summary>
internal sealed class ServeSettings : ArticleSettings
{
    /// <summary>Where to listen.</summary>
    [CommandOption("--urls <URLS>")]
    [Description("The addresses to listen on, parted by semicolons; http://localhost:3978 when neither this nor the configuration names "
        + "any.")]
    public string? Urls { get; init; }
}
