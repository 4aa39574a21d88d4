namespace QaBot.Hosting;

/// <summary>How the program is.</summary>
/// <param name="Status">"ready", "degraded" when something is wrong and questions are answered all the same, or "starting".</param>
/// <param name="IndexLoaded">Whether questions can be answered.</param>
/// <param name="Articles">How many articles are served.</param>
/// <param name="Sentences">How many sentences are served.</param>
/// <param name="Version">The program's version.</param>
/// <param name="Problems">What is wrong, in words, with the file's name; empty when nothing is.</param>
internal sealed record HealthReport(string Status, bool IndexLoaded, int Articles, long Sentences, string Version, IReadOnlyList<string> Problems);
