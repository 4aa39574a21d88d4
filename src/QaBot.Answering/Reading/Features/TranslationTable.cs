using QaBot.Answering.Reading.Text;

namespace QaBot.Answering.Reading.Features;

/// <summary>
/// What words of a text give which words of a question (IBM Model 1, Brown et al. 1993): begin gives start, a year gives
/// when. Sources are stems and, under names that no word has, the token classes.
/// </summary>
internal sealed class TranslationTable
{
    private readonly Dictionary<string, ushort> targets;
    private readonly Dictionary<string, int> sources;
    private readonly int[] starts;
    private readonly Translation[] entries;

    /// <summary>Makes a table.</summary>
    /// <param name="targets">Stems of questions, in the order of their numbers.</param>
    /// <param name="sources">Stems of texts and class names, with what each gives.</param>
    public TranslationTable(IReadOnlyList<string> targets, IReadOnlyList<KeyValuePair<string, Translation[]>> sources)
    {
        Targets = targets;
        Sources = sources;
        this.targets = new Dictionary<string, ushort>(targets.Count, StringComparer.Ordinal);
        for (var i = 0; i < targets.Count; i++)
        {
            this.targets[targets[i]] = (ushort)i;
        }

        this.sources = new Dictionary<string, int>(sources.Count, StringComparer.Ordinal);
        starts = new int[sources.Count + 1];
        for (var i = 0; i < sources.Count; i++)
        {
            this.sources[sources[i].Key] = i;
            starts[i + 1] = starts[i] + sources[i].Value.Length;
        }

        entries = [.. sources.SelectMany(source => source.Value)];
    }

    /// <summary>The question stems.</summary>
    public IReadOnlyList<string> Targets { get; }

    /// <summary>The text stems and class names with what they give.</summary>
    public IReadOnlyList<KeyValuePair<string, Translation[]>> Sources { get; }

    /// <summary>A question stem's number; -1 when nothing gives it.</summary>
    public int TargetOf(string stem) => targets.TryGetValue(stem, out var number) ? number : -1;

    /// <summary>A text stem's or class name's row; -1 when it gives nothing.</summary>
    public int RowOf(string source) => sources.GetValueOrDefault(source, -1);

    /// <summary>What a row gives; nothing for row -1.</summary>
    public ReadOnlySpan<Translation> Row(int row) => row < 0 ? [] : entries.AsSpan(starts[row], starts[row + 1] - starts[row]);

    /// <summary>The name that a class goes by among the sources.</summary>
    public static string NameOf(TokenClass tokenClass) => "#" + tokenClass;
}
