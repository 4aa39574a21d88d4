using QaBot.Answering.Languages;

namespace QaBot.Answering.Questions;

/// <summary>Words that count for one another, read from a file that users extend.</summary>
/// <remarks>
/// A line holds words of one meaning, parted by commas; "a, b => c, d" lets a question's a and b find c and d, but not
/// the other way. An entry may have several words. Lines that begin with # are remarks.
/// </remarks>
public sealed class Synonyms
{
    private readonly Dictionary<string, HashSet<string>> found = new(StringComparer.Ordinal);
    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private ILookup<char, string>? forms;

    private Synonyms()
    {
    }

    /// <summary>A dictionary without entries.</summary>
    public static Synonyms Empty { get; } = new();

    /// <summary>The most words an entry of the dictionary has; 1 at least.</summary>
    public int LongestEntry { get; private set; } = 1;

    /// <summary>Reads a dictionary from a file in UTF-8.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="AnsweringException">The file cannot be read, or a line of it is malformed; the message names both.</exception>
    public static Synonyms Load(string path)
    {
        try
        {
            return Parse(File.ReadAllLines(path), path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new AnsweringException($"The synonyms file {path} cannot be read ({error.Message.TrimEnd('.')}).", error);
        }
    }

    /// <summary>Reads a dictionary from lines.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="name">What to call their origin in an error.</param>
    /// <exception cref="AnsweringException">A line is malformed.</exception>
    public static Synonyms Parse(IEnumerable<string> lines, string name)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var dictionary = new Synonyms();
        using var tokenizer = new TextTokenizer();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            var content = line.Trim().TrimStart('\uFEFF');
            if (content.Length > 0 && content[0] != '#')
            {
                dictionary.Add(content, tokenizer, $"{name}, line {number}");
            }
        }

        return dictionary;
    }

    /// <summary>The entries that count for an entry; none when it is unknown.</summary>
    /// <param name="entry">One or several stems joined by blanks.</param>
    /// <returns>Stems, or several stems joined by blanks, in ordinal order.</returns>
    internal IEnumerable<string> Find(string entry) =>
        found.TryGetValue(entry, out var others) ? others.Order(StringComparer.Ordinal) : [];

    /// <summary>Whether a stem stands anywhere in the dictionary, so that it is an English word and no misspelling.</summary>
    internal bool Knows(string stem) => words.Contains(stem);

    /// <summary>The words of the dictionary that begin with a letter, in all their regular forms, in no order.</summary>
    /// <param name="letter">In lower case.</param>
    internal IEnumerable<string> FormsBeginningWith(char letter) =>
        LazyInitializer.EnsureInitialized(ref forms,
            () => words.Where(word => word.Length > 1).SelectMany(Inflections.Of).ToLookup(form => form[0]))[letter];

    private void Add(string line, TextTokenizer tokenizer, string place)
    {
        var sides = line.Split("=>");
        var left = Entries(sides[0], tokenizer);
        var right = sides.Length > 1 ? Entries(sides[1], tokenizer) : left;
        if (sides.Length > 2 || left.Count == 0 || right.Count == 0 || (sides.Length == 1 && left.Count < 2))
        {
            throw new AnsweringException(
                $"{place}: \"{line}\" is not understood. Write words that mean the same, parted by commas, or \"a, b => c, d\"; begin a "
                + $"remark with #.");
        }

        foreach (var from in left)
        {
            if (!found.TryGetValue(from, out var others))
            {
                found[from] = others = new HashSet<string>(StringComparer.Ordinal);
            }

            others.UnionWith(right.Where(entry => entry != from));
        }
    }

    private List<string> Entries(string side, TextTokenizer tokenizer)
    {
        var entries = new List<string>();
        foreach (var entry in side.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var stems = tokenizer.Tokenize(entry).Select(token => token.Stem).ToArray();
            if (stems.Length > 0)
            {
                LongestEntry = Math.Max(LongestEntry, stems.Length);
                words.UnionWith(stems);
                entries.Add(string.Join(' ', stems));
            }
        }

        return entries;
    }
}
