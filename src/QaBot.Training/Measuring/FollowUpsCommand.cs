using System.ComponentModel;
using Spectre.Console.Cli;

namespace QaBot.Training.Measuring;

/// <summary>Measures follow-up questions.</summary>
internal sealed class FollowUpsCommand : Command<FollowUpsCommand.Settings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        using var misses = settings.Misses is { } path ? File.CreateText(path) : null;
        using var measure = new FollowUpMeasure();
        measure.Run(settings.File, misses);
        return 0;
    }

    /// <summary>Its options.</summary>
    internal sealed class Settings : CommandSettings
    {
        /// <summary>The dialogues.</summary>
        [CommandOption("--file <FILE>", isRequired: true)]
        [Description("Dialogues in CANARD's format; unpacked when the name ends in .gz.")]
        public required string File { get; init; }

        /// <summary>Where questions go whose words are not the right ones.</summary>
        [CommandOption("--misses <FILE>")]
        [Description("Write the questions whose words are not the right ones, a line each.")]
        public string? Misses { get; init; }
    }
}
