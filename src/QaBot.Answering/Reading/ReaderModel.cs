using QaBot.Answering.Reading.Passages;
using QaBot.Answering.Reading.Pieces;

namespace QaBot.Answering.Reading;

/// <summary>A reader with what cuts articles into the passages that it reads.</summary>
/// <param name="Reader">The reader.</param>
/// <param name="Passages">Cuts articles.</param>
internal sealed record ReaderModel(IReader Reader, PassageBuilder Passages)
{
    private const string ModelFile = "reader.onnx";
    private const string VocabularyFile = "vocab.txt";

    /// <summary>Loads the model that the settings name.</summary>
    /// <exception cref="AnsweringException">A file cannot be read; the message names the setting.</exception>
    public static ReaderModel From(AnsweringOptions options)
    {
        var named = options.ReaderModel;
        try
        {
            return Load(named.Length == 0 ? Path.Combine(AppContext.BaseDirectory, "reader") : named, options.ReaderThreads);
        }
        catch (AnsweringException error)
        {
            throw new AnsweringException(
                named.Length == 0
                    ? $"{error.Message} The file is part of the program; install it anew, or set Answering:Reader to false."
                    : $"The setting Answering:ReaderModel is \"{named}\": {error.Message} Name a folder with {ModelFile} and "
                        + $"{VocabularyFile}, or a model beside its {VocabularyFile}; leave it empty for the program's own.",
                error);
        }
    }

    /// <summary>Loads a model.</summary>
    /// <param name="path">Its folder, or its file beside the vocabulary.</param>
    /// <param name="threads">How many threads read for a question, 1 or more.</param>
    /// <exception cref="AnsweringException">A file cannot be read.</exception>
    public static ReaderModel Load(string path, int threads)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, ModelFile) : path;
        var pieces = WordPieces.Load(Path.Combine(Path.GetDirectoryName(file) ?? string.Empty, VocabularyFile));
        return new ReaderModel(OnnxReader.Load(file, pieces, threads), new PassageBuilder(pieces));
    }
}
