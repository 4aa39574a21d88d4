using Microsoft.Extensions.DependencyInjection;
using QaBot.Bot;
using QaBot.Channels;

namespace QaBot.Tests.Channels;

/// <summary>The channels as the program registers them.</summary>
internal static class AllChannels
{
    public static IChannel For(string id, string? publicUrl = null)
    {
        using var services = new ServiceCollection().AddSingleton(new BotOptions { PublicUrl = publicUrl }).AddChannels()
            .BuildServiceProvider();
        return services.GetRequiredService<ChannelSet>().For(id);
    }
}
