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

    /// <summary>An option's value; null when it is not given.</summary>
    public string? Find(string name)
    {
        var at = Array.IndexOf(args, "--" + name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}
