using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace QaBot.Channels.Settings;

/// <summary>Reads options out of the configuration and checks them; each problem names key, value and remedy.</summary>
public static class SettingsReader
{
    private const string Remedy = "Correct it in appsettings.json or in the environment.";

    /// <summary>Reads a section.</summary>
    /// <typeparam name="T">The options.</typeparam>
    /// <param name="configuration">The configuration.</param>
    /// <param name="section">The section's name.</param>
    /// <exception cref="OptionsValidationException">A value is out of its range or not of its kind, or a key is unknown.</exception>
    public static T Read<T>(IConfiguration configuration, string section)
        where T : class, new()
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var values = configuration.GetSection(section);
        var known = typeof(T).GetProperties().Select(property => property.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var unknown = values.GetChildren().Where(child => !known.Contains(child.Key))
            .Select(child => $"The setting {child.Path} is {Shown(child.Key, child.Value)}: there is no setting of that name. {Remedy}");
        return Read<T>(values, $"{section}:", [.. unknown]);
    }

    /// <summary>Reads options whose keys stand at the root of the configuration, among others.</summary>
    /// <typeparam name="T">The options.</typeparam>
    /// <param name="configuration">The configuration.</param>
    /// <exception cref="OptionsValidationException">A value is out of its range or not of its kind.</exception>
    public static T ReadRoot<T>(IConfiguration configuration)
        where T : class, new() => Read<T>(configuration, string.Empty, []);

    private static T Read<T>(IConfiguration values, string prefix, List<string> problems)
        where T : class, new()
    {
        var options = new T();
        try
        {
            options = values.Get<T>() ?? options;
            problems.AddRange(ProblemsOf(options, prefix));
        }
        catch (InvalidOperationException error)
        {
            problems.Add($"{error.Message} {Remedy}");
        }

        return problems.Count == 0 ? options : throw new OptionsValidationException(prefix.TrimEnd(':'), typeof(T), problems);
    }

    private static IEnumerable<string> ProblemsOf(object options, string prefix)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true);
        return results.SelectMany(result => result.MemberNames.Select(name =>
            $"The setting {prefix}{name} is {Shown(name, ValueOf(options, name))}: {result.ErrorMessage} {Remedy}"));
    }

    private static object? ValueOf(object options, string name) =>
        options.GetType().GetProperty(name, BindingFlags.Public | BindingFlags.Instance)?.GetValue(options);

    // What is secret would stand in logs, and what a list holds is told by its check.
    private static string Shown(string name, object? value) =>
        name.EndsWith("Secret", StringComparison.OrdinalIgnoreCase) || name.EndsWith("Key", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("Password", StringComparison.OrdinalIgnoreCase)
            ? "not shown here"
            : value is null or string or ValueType ? $"\"{value}\"" : "a list";
}
