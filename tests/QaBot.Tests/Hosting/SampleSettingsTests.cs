using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using QaBot.Answering.Indexing;
using QaBot.Hosting;
using QaBot.TestSupport;

namespace QaBot.Tests.Hosting;

public sealed class SampleSettingsTests
{
    [Theory]
    [InlineData("appsettings.Redis.json")]
    [InlineData("appsettings.Teams.json")]
    public async Task Sample_is_taken(string name)
    {
        var choices = new ServeChoices("http://127.0.0.1:0", _ => new ArticleIndexOptions { Articles = Repository.Articles });

        await using var app = QaBotHost.Build(choices, builder => builder.Configuration
            .AddJsonFile(Repository.Path("src", "QaBot", "samples", name))
            .AddInMemoryCollection(
                [KeyValuePair.Create("MicrosoftAppPassword", (string?)"secret"),
                KeyValuePair.Create("DirectLine:KeepIn", (string?)string.Empty)]));

        Assert.NotEmpty(app.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>());
    }
}
