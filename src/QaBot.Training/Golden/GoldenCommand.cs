using System.ComponentModel;
using QaBot.Answering.Reading;
using Spectre.Console.Cli;

namespace QaBot.Training.Golden;

/// <summary>Writes what a model says of pairs of question and passage.</summary>
internal sealed class GoldenCommand : Command<GoldenCommand.Settings>
{
    /// <inheritdoc/>
    public override int Execute(CommandContext context, Settings settings, CancellationToken cancellationToken)
    {
        var model = ReaderModel.Load(settings.Model, threads: 1);
        using var reader = model.Reader;
        GoldenFile.Write(settings.Output, GoldenFile.Read(settings.Texts).Select(pair => GoldenFile.Answered(pair, model)));
        return 0;
    }

    /// <summary>Its options.</summary>
    internal sealed class Settings : CommandSettings
    {
        /// <summary>The pairs.</summary>
        [CommandOption("--texts <FILE>", isRequired: true)]
        [Description("A list of JSON objects with question, title and passage.")]
        public required string Texts { get; init; }

        /// <summary>The model.</summary>
        [CommandOption("--model <FOLDER>", isRequired: true)]
        [Description("The folder of reader.onnx and vocab.txt.")]
        public required string Model { get; init; }

        /// <summary>The file that is written.</summary>
        [CommandOption("--output <FILE>", isRequired: true)]
        [Description("The same pairs with what the model says of them.")]
        public required string Output { get; init; }
    }
}
