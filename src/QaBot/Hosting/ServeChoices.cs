using QaBot.Answering.Indexing;
using QaBot.Configuration;

namespace QaBot.Hosting;

/// <summary>What the command line says about serving.</summary>
/// <param name="Urls">The addresses to listen on, parted by semicolons; null for those of the configuration.</param>
/// <param name="Index">Says where articles and index lie, by the settings.</param>
internal sealed record ServeChoices(string? Urls, Func<QaBotSettings, ArticleIndexOptions> Index);
