using System.Reflection;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace QaBot.Hosting.Health;

/// <summary>How the program is, as <c>/health</c> tells it.</summary>
/// <param name="Status">"ready", "degraded" when something is wrong and questions are answered all the same, or "starting".</param>
/// <param name="IndexLoaded">Whether questions can be answered.</param>
/// <param name="Articles">How many articles are served.</param>
/// <param name="Sentences">How many sentences are served.</param>
/// <param name="Version">The program's version.</param>
/// <param name="Problems">What is wrong, in words, with the file's name; empty when nothing is.</param>
internal sealed record HealthBody(string Status, bool IndexLoaded, int Articles, long Sentences, string Version,
    IReadOnlyList<string> Problems)
{
    /// <summary>The program's version.</summary>
    public static readonly string ProgramVersion =
        typeof(HealthBody).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
            ?? "unknown";

    /// <summary>Sums the checks up.</summary>
    public static HealthBody Of(HealthReport report)
    {
        if (report.Status == HealthStatus.Unhealthy)
        {
            return new HealthBody("starting", false, 0, 0, ProgramVersion, []);
        }

        var data = report.Entries.Values.SelectMany(entry => entry.Data).ToDictionary(StringComparer.Ordinal);
        IReadOnlyList<string> problems = [
            .. (IReadOnlyList<string>)data[nameof(Problems)],
            .. report.Entries.Values.Select(entry => entry.Description).OfType<string>(),
        ];
        return new HealthBody(
            report.Status == HealthStatus.Healthy
                ? "ready"
                : "degraded", true, (int)data[nameof(Articles)], (long)data[nameof(Sentences)], ProgramVersion, problems);
    }
}

/// <summary>Writes <see cref="HealthBody"/> as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HealthBody))]
internal sealed partial class HealthJson : JsonSerializerContext;
