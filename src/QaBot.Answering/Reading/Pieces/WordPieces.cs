using System.Collections.Concurrent;
using Microsoft.ML.Tokenizers;

namespace QaBot.Answering.Reading.Pieces;

/// <summary>
/// Cuts text into the pieces of a vocabulary (WordPiece, Wu et al. 2016), a word at a time, so that each piece is known by
/// the place of its word in the text. For any number of threads at once.
/// </summary>
internal sealed class WordPieces
{
    private const int MostCachedWords = 20_000;
    private const int LongestCachedWord = 40;

    private readonly WordPieceTokenizer tokenizer;
    private readonly ConcurrentDictionary<string, ushort[]> cache = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ushort[]>.AlternateLookup<ReadOnlySpan<char>> cached;

    private int cachedWords;

    private WordPieces(WordPieceTokenizer tokenizer)
    {
        this.tokenizer = tokenizer;
        cached = cache.GetAlternateLookup<ReadOnlySpan<char>>();
        Start = Marker("[CLS]");
        Separator = Marker("[SEP]");
    }

    /// <summary>The piece that a sequence begins with, whose scores are those of "none".</summary>
    public ushort Start { get; }

    /// <summary>The piece behind each part of a sequence.</summary>
    public ushort Separator { get; }

    /// <summary>Reads a vocabulary.</summary>
    /// <param name="path">Its file: a piece a line, those inside a word marked with "##", "[CLS]", "[SEP]" and "[UNK]" among them.</param>
    /// <exception cref="AnsweringException">The file cannot be read, or is no such vocabulary.</exception>
    public static WordPieces Load(string path)
    {
        try
        {
            return new WordPieces(WordPieceTokenizer.Create(path, new WordPieceOptions()));
        }
        catch (Exception error)
            when (error is IOException or UnauthorizedAccessException or ArgumentException or InvalidOperationException
            or InvalidDataException or KeyNotFoundException)
        {
            throw new AnsweringException($"The reader's vocabulary '{path}' cannot be read: {error.Message}", error);
        }
    }

    /// <summary>The pieces of a text.</summary>
    public List<WordPiece> Cut(string text) => Cut(text, new TextSpan(0, text.Length));

    /// <summary>The pieces of a stretch of a text, in order.</summary>
    public List<WordPiece> Cut(string text, TextSpan span)
    {
        var pieces = new List<WordPiece>(span.Length / 4);
        foreach (var word in WordSplitter.Split(text, span))
        {
            foreach (var id in Of(text.AsSpan(word.Offset, word.Length)))
            {
                pieces.Add(new WordPiece(id, word));
            }
        }

        return pieces;
    }

    private ushort[] Of(ReadOnlySpan<char> word)
    {
        if (cached.TryGetValue(word, out var known))
        {
            return known;
        }

        ushort[] ids = [.. tokenizer.EncodeToIds(LetterFolding.Fold(word), considerPreTokenization: false, considerNormalization: false)
            .Select(id => checked((ushort)id))];
        if (word.Length <= LongestCachedWord && Volatile.Read(ref cachedWords) < MostCachedWords && cached.TryAdd(word, ids))
        {
            Interlocked.Increment(ref cachedWords);
        }

        return ids;
    }

    private ushort Marker(string name) =>
        tokenizer.EncodeToIds(name, considerPreTokenization: false, considerNormalization: false) is [var id] && id <= ushort.MaxValue
        ? (ushort)id
        : throw new InvalidDataException($"it has no \"{name}\".");
}
