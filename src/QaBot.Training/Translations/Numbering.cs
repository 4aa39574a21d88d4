namespace QaBot.Training.Translations;

/// <summary>Numbers strings in the order of their first use.</summary>
internal sealed class Numbering
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> names = [];

    /// <summary>How many there are.</summary>
    public int Count => names.Count;

    /// <summary>The strings by number.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The number of a string, a new one if it has none.</summary>
    public int Of(string name)
    {
        if (!numbers.TryGetValue(name, out var number))
        {
            numbers[name] = number = names.Count;
            names.Add(name);
        }

        return number;
    }
}
