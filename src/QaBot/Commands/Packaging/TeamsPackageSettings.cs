using System.ComponentModel;
using System.Text.RegularExpressions;
using Spectre.Console;
using Spectre.Console.Cli;

namespace QaBot.Commands.Packaging;

/// <summary>The options of "teams-package".</summary>
internal sealed partial class TeamsPackageSettings : CommandSettings
{
    /// <summary>The bot's app id.</summary>
    [CommandOption("--app-id <ID>")]
    [Description("The bot's Microsoft app id, a GUID; the same as the setting MicrosoftAppId.")]
    public string? AppId { get; init; }

    /// <summary>The app's name.</summary>
    [CommandOption("--name <NAME>")]
    [Description("The app's name in Teams, up to 30 characters.")]
    public string? Name { get; init; }

    /// <summary>The bot's host.</summary>
    [CommandOption("--host <HOST>")]
    [Description("The public host name that the bot is reached under, such as bot.example.org.")]
    public string? Host { get; init; }

    /// <summary>The developer's name.</summary>
    [CommandOption("--developer <NAME>")]
    [Description("Who publishes the app, up to 32 characters; the app's name when not given.")]
    public string? Developer { get; init; }

    /// <summary>The file.</summary>
    [CommandOption("--output <FILE>")]
    [Description("The package to write; qabot-teams.zip when not given.")]
    [DefaultValue("qabot-teams.zip")]
    public string Output { get; init; } = "qabot-teams.zip";

    /// <inheritdoc/>
    public override ValidationResult Validate() => this switch
    {
        { AppId: null } => ValidationResult.Error("--app-id is missing: the bot's Microsoft app id, as Azure shows it."),
        { Name: null } => ValidationResult.Error("--name is missing: the app's name in Teams."),
        { Host: null } => ValidationResult.Error("--host is missing: the public host name of the bot, such as bot.example.org."),
        _ when !Guid.TryParseExact(AppId, "D", out var id) || id == Guid.Empty =>
            ValidationResult.Error($"--app-id is \"{AppId}\", which is no GUID like 11111111-2222-3333-4444-555555555555."),
        _ when Name.Trim().Length is 0 or > 30 =>
            ValidationResult.Error("--name must have 1 to 30 characters; Teams takes no longer ones."),
        _ when Developer is not null && Developer.Trim().Length is 0 or > 32 =>
            ValidationResult.Error("--developer must have 1 to 32 characters."),
        _ when !HostName().IsMatch(Host) =>
            ValidationResult.Error($"--host is \"{Host}\"; write a host name such as bot.example.org, without https://, port and path."),
        _ when Output.Trim().Length == 0 => ValidationResult.Error("--output names no file."),
        _ => ValidationResult.Success(),
    };

    [GeneratedRegex(@"^(?=.{4,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]$")]
    private static partial Regex HostName();
}
