using System.Globalization;

namespace QaBot.Training;

/// <summary>Options given as <c>--name value</c>.</summary>
internal sealed class CommandLine(string[] args)
{
    /// <summary>An option's value.</summary>
    /// <exception cref="ArgumentException">It is not given.</exception>
    public string this[string name] => Find(name) ?? throw new ArgumentException($"--{name} is missing.");

    /// <summary>An option's value as a number.</summary>
    public int Number(string name, int otherwise) => Find(name) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;

    /// <summary>An option's value as a number with a fraction.</summary>
    public double Fraction(string name, double otherwise) => Find(name) is { } value ? double.Parse(value, CultureInfo.InvariantCulture) : otherwise;

    /// <summary>An option's value; null when it is not given.</summary>
    public string? Find(string name) => Values(name).FirstOrDefault();

    /// <summary>The values of an option that may be given several times.</summary>
    /// <exception cref="ArgumentException">It is not given.</exception>
    public IReadOnlyList<string> All(string name) => Values(name) is { Count: > 0 } values ? values : throw new ArgumentException($"--{name} is missing.");

    private List<string> Values(string name) => [.. args.Zip(args.Skip(1)).Where(pair => pair.First == "--" + name).Select(pair => pair.Second)];
}
