using QaBot.Answering.Reading.Features;
using QaBot.Answering.Reading.Model;

namespace QaBot.Training;

/// <summary>Where the question sets are and which part is kept out.</summary>
internal sealed record TrainingOptions
{
    /// <summary>Questions on Wikipedia articles, in SQuAD's format.</summary>
    public required string Wiki { get; init; }

    /// <summary>Questions on discussion comments, in SQuAD's format.</summary>
    public required string Reddit { get; init; }

    /// <summary>Questions on product reviews, in SQuAD's format.</summary>
    public required string Amazon { get; init; }

    /// <summary>Question, tab, sentence that answers it; a pair a line.</summary>
    public required string Pairs { get; init; }

    /// <summary>The dictionary that Python/senses.py made; empty where none is needed.</summary>
    public string Senses { get; init; } = string.Empty;

    /// <summary>How many folds the Wikipedia articles are dealt into.</summary>
    public int Folds { get; init; } = 3;

    /// <summary>The fold kept out of training, from 0; -1 trains on all.</summary>
    public int Fold { get; init; } = -1;

    /// <summary>The folder that features and weights are written to.</summary>
    public required string Work { get; init; }

    /// <summary>Reads the dictionary.</summary>
    public WordSenses ReadSenses()
    {
        using var reader = new BinaryReader(File.OpenRead(Senses));
        return ModelTables.ReadSenses(reader);
    }
}
