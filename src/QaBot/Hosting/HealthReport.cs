namespace QaBot.Hosting;

/// <summary>How the program is.</summary>
/// <param name="Status">"ready" or "starting".</param>
/// <param name="IndexLoaded">Whether questions can be answered.</param>
/// <param name="Articles">How many articles are served.</param>
/// <param name="Sentences">How many sentences are served.</param>
/// <param name="Version">The program's version.</param>
internal sealed record HealthReport(string Status, bool IndexLoaded, int Articles, long Sentences, string Version);
