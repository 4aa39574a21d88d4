using ModelContextProtocol.Protocol;
using QaBot.Hosting.Health;

namespace QaBot.Api.Mcp;

/// <summary>Registers what assistants may use over the Model Context Protocol, whatever transport they come by.</summary>
internal static class McpServices
{
    private const string Instructions =
        "Answers from articles by quoting them. Ask ask_articles before you say anything about what the articles hold; "
        + "pass its quote on word for word, with its place. "
        + "When it says that the articles do not tell, say so rather than guess.";

    /// <summary>Registers tools and resources; the caller adds a transport.</summary>
    public static IMcpServerBuilder AddArticleServer(this IServiceCollection services)
    {
        services.AddSingleton<ArticleResources>();
        return services
            .AddMcpServer(options =>
            {
                options.ServerInfo = new Implementation { Name = "QaBot", Version = HealthBody.ProgramVersion };
                options.ServerInstructions = Instructions;
            })
            .WithTools<ArticleTools>()
            .WithListResourcesHandler((request, _) => ValueTask.FromResult(Resources(request.Services).List(request.Params?.Cursor)))
            .WithListResourceTemplatesHandler((_, _) => ValueTask.FromResult(ArticleResources.Templates()))
            .WithReadResourceHandler((request, _) => ValueTask.FromResult(Resources(request.Services).Read(request.Params?.Uri)));
    }

    private static ArticleResources Resources(IServiceProvider? services) => services!.GetRequiredService<ArticleResources>();
}
